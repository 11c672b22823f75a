package org.concordsim.experiment.attribution;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;
import org.concordsim.statistics.attribution.CoalitionPlan;

/**
 * The attribution of the difference between two organizing models to their levers.
 *
 * @param experiment one treatment for each coalition, in the order of the plan
 * @param plan the coalitions
 * @param sets the sets of levers that are moved
 * @param measures the names of the measures
 */
public record AttributionStudy(Experiment experiment, CoalitionPlan plan, List<LeverSet> sets, List<String> measures)
        implements Study<AttributionConclusion> {
    /** Copies the lists. */
    public AttributionStudy {
        sets = List.copyOf(sets);
        measures = List.copyOf(measures);
    }

    @Override
    public Keep keep() {
        return Keep.only(Set.copyOf(measures));
    }

    @Override
    public AttributionConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return AttributionConclusion.of(this, bench.run(experiment));
    }
}
