package org.concordsim.experiment.selection;

import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.comparison.Contest;
import org.concordsim.experiment.run.Results;
import org.concordsim.statistics.Moments;

/** The values so far of all models of a selection, in their order. */
final class Field {
    private final Quest quest;
    private final int replications;
    private final int reference;
    private final double[][] values;

    Field(ModelComparison models, Quest quest, Results results) {
        this.quest = quest;
        this.replications = results.experiment().replications();
        Contest contest = Contest.of(models, results.measures());
        reference = contest.models().indexOf(contest.reference());
        values = Arrays.stream(results.samples(
                        results.experiment().variants(), quest.measure().name()))
                .map(Field::beginning)
                .toArray(double[][]::new);
    }

    /** Returns the values of each model up to the first replication that has none. */
    double[][] values() {
        return values;
    }

    /** Returns the smallest lead worth detecting, in the measure's unit: a share is one of the first stage's mean. */
    double zone() {
        double[] first = Arrays.copyOf(values[reference], Math.min(quest.first(), values[reference].length));
        return quest.isShare() ? quest.zone() * Math.abs(Moments.mean(first)) : quest.zone();
    }

    /** Returns whether every replication of every model has a value. */
    boolean isDefined() {
        return Arrays.stream(values).allMatch(row -> row.length == replications);
    }

    /** Returns whether every replication of some models has a value. */
    boolean isDefined(List<Integer> models) {
        return models.stream().allMatch(i -> values[i].length == replications);
    }

    private static double[] beginning(double[] sample) {
        int length = 0;
        while (length < sample.length && Double.isFinite(sample[length])) {
            length++;
        }
        return Arrays.copyOf(sample, length);
    }
}
