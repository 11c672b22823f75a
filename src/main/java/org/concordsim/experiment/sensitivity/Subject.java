package org.concordsim.experiment.sensitivity;

import java.util.List;
import java.util.stream.Collectors;
import org.concordsim.check.Require;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;

/**
 * What is explained: a measure of an organizing model, or its difference between two on the same customers.
 *
 * @param models the model, or the one from which is subtracted and the one that is subtracted
 * @param measure the name of the measure
 */
public record Subject(List<String> models, String measure) {
    /** Copies the models. */
    public Subject {
        models = List.copyOf(models);
        Require.that(
                models.size() == 1 || models.size() == 2 && !models.get(0).equals(models.get(1)),
                models,
                "models must be one, or two that differ, but are " + models + ". Maybe name another?");
    }

    /** Returns the name in tables: {@code integrated} or {@code integrated - defined}. */
    public String name() {
        return models.stream().collect(Collectors.joining(" - "));
    }

    /** Returns the values at a design point by replication; NaN where a run has none. */
    double[] values(Results results, String point) {
        double[] values = results.sample(new Variant(models.get(0), new Point(point)), measure);
        if (models.size() == 2) {
            double[] less = results.sample(new Variant(models.get(1), new Point(point)), measure);
            for (int i = 0; i < values.length; i++) {
                values[i] -= less[i];
            }
        }
        return values;
    }
}
