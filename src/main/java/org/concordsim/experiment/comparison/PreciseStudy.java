package org.concordsim.experiment.comparison;

import java.io.IOException;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;
import org.concordsim.statistics.precision.Precision;
import org.concordsim.statistics.precision.PrecisionRule;

/**
 * The comparison of organizing models by as many replications as a wanted precision takes. Replications come in batches
 * whose size follows from those that are there, so the result does not depend on threads.
 *
 * @param models what is compared
 * @param keep which values of each run are kept
 * @param rule the rule that adds replications
 * @param share the largest half width wanted, as a share of the reference's mean
 */
public record PreciseStudy(ModelComparison models, Keep keep, PrecisionRule rule, double share)
        implements Study<ModelConclusion> {
    private static final int SMALLEST_BATCH = 4;
    private static final int BATCH_PART = 8;

    @Override
    public Experiment experiment() {
        return models.experiment().replicated(rule.minimum());
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public long mostRuns() {
        return (long) experiment().treatments().size() * rule.maximum();
    }

    @Override
    public Laboratory laboratory(Laboratory standard) {
        return standard.withCourse();
    }

    @Override
    public ModelConclusion conduct(Bench bench) throws IOException, InterruptedException {
        int replications = rule.minimum();
        while (true) {
            Results results = bench.run(models.experiment().replicated(replications));
            Wishes wishes = new Wishes(Contest.of(models, results.measures()), results, share);
            Precision precision = rule.after(replications, wishes.goals());
            if (precision.state() != Precision.State.MORE) {
                return ModelConclusion.of(models, results, wishes.report(precision, replications));
            }
            int batch = Math.max(precision.more(), Math.max(SMALLEST_BATCH, replications / BATCH_PART));
            replications = Math.min(rule.maximum(), replications + batch);
        }
    }
}
