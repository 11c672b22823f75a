package org.concordsim.experiment.calibration;

import java.io.IOException;
import java.util.List;
import org.concordsim.check.Require;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;

/**
 * The fitting of a firm to what its export shows.
 *
 * @param space the firms that the prior allows
 * @param evidence what is known of the real firm
 * @param budget the number of runs of the fit at most
 * @param recovery how far recovery is checked over the whole prior, on top of the budget
 */
public record CalibrationStudy(FitSpace space, Evidence evidence, int budget, RecoveryPlan recovery)
        implements Study<CalibrationConclusion> {
    /** The runs of the posterior predictive and of the recovery check. */
    private static final int CHECKS = Checks.RUNS;

    private static final int LEAST = 4 * CHECKS;
    private static final int MOST = 1_000_000;
    private static final int WAVES = 3;

    /** Checks the budget. */
    public CalibrationStudy {
        Require.within(budget, LEAST, MOST, "budget");
    }

    @Override
    public Experiment experiment() {
        return new Experiment(
                space.base().name(),
                space.paths(),
                List.of(space.start()),
                space.base().parameters().simulation().seed(),
                Trials.REPLICATIONS);
    }

    @Override
    public Keep keep() {
        return Keep.WHOLE_TIME;
    }

    @Override
    public Laboratory laboratory(Laboratory standard) {
        return new ExportLaboratory(standard, evidence.sheet().forScenario());
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public long mostRuns() {
        return budget + recovery.runs();
    }

    @Override
    public CalibrationConclusion conduct(Bench bench) throws IOException, InterruptedException {
        Trials trials = new Trials(space, evidence.targets(), bench);
        bench.run(experiment());
        long seed = space.base().parameters().simulation().seed();
        int points = (budget - CHECKS) / Trials.REPLICATIONS - 1;
        Search search = new Search(evidence.goal(), trials, seed);
        search.first(points / 2);
        for (int wave = 1; wave < WAVES; wave++) {
            search.next("w" + (wave + 1), wave, points / 4);
        }
        return CalibrationConclusion.of(this, search, bench);
    }
}
