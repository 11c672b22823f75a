package org.concordsim.experiment.journey;

import java.io.IOException;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;

/**
 * The logs of all journeys of one replication under each model, their process analysis, and the journeys that show most.
 *
 * @param runs the runs that are logged
 * @param formats the formats of the logs
 */
public record JourneyStudy(JourneyRuns runs, Set<LogFormat> formats) implements Study<JourneyConclusion> {
    /** Copies the formats. */
    public JourneyStudy {
        formats = Set.copyOf(formats);
    }

    @Override
    public Experiment experiment() {
        return runs.plan().experiment();
    }

    @Override
    public JourneyConclusion conduct(Bench bench) throws IOException, InterruptedException {
        return new JourneyConclusion(bench.run(experiment()), runs, formats);
    }
}
