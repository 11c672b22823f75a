package org.concordsim.experiment.warmup;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;

/**
 * The check of the warm-up on new bookings and load, week by week from the start of the runs. Recurring revenue is not
 * checked, as it trends by nature.
 *
 * @param models the organizing models in place
 */
public record WarmUpStudy(ModelComparison models) implements Study<WarmUpConclusion> {
    /** The measures on which the warm-up is checked. */
    public static final List<String> MEASURES = List.of("newBookings", "salesUtilisation", "marketingUtilisation");

    @Override
    public Experiment experiment() {
        return models.experiment();
    }

    @Override
    public Keep keep() {
        return Keep.series(Set.copyOf(MEASURES));
    }

    @Override
    public Laboratory laboratory(Laboratory standard) {
        return standard.fromStart();
    }

    @Override
    public WarmUpConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return WarmUpConclusion.of(models, bench.run(experiment()));
    }
}
