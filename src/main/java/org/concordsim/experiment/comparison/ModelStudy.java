package org.concordsim.experiment.comparison;

import java.io.IOException;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;

/**
 * The comparison of organizing models by a fixed number of replications.
 *
 * @param models what is compared
 * @param keep which values of each run are kept
 */
public record ModelStudy(ModelComparison models, Keep keep) implements Study<ModelConclusion> {
    @Override
    public Experiment experiment() {
        return models.experiment();
    }

    @Override
    public Laboratory laboratory(Laboratory standard) {
        return standard.withCourse();
    }

    @Override
    public ModelConclusion conduct(Bench bench) throws IOException, InterruptedException {
        Results results = bench.run(experiment());
        return ModelConclusion.of(models, results);
    }
}
