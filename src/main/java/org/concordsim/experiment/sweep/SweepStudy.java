package org.concordsim.experiment.sweep;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;

/**
 * A designed experiment.
 *
 * @param experiment the treatments at all points
 * @param factors the factors
 * @param measures the names of the measures that results keep
 */
public record SweepStudy(Experiment experiment, List<Factor> factors, List<String> measures)
        implements Study<SweepConclusion> {
    /** Copies the lists. */
    public SweepStudy {
        factors = List.copyOf(factors);
        measures = List.copyOf(measures);
    }

    @Override
    public Keep keep() {
        return Keep.only(Set.copyOf(measures));
    }

    @Override
    public SweepConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return SweepConclusion.of(factors, measures, bench.run(experiment));
    }
}
