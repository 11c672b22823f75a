package org.concordsim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.calibration.target.Target;

/**
 * What is simulated at draws from the posterior: the figures to be compared with the observed ones, and synthetic exports
 * of firms that are known, whose parameters are then recovered.
 *
 * @param predictive the draws with two replications each
 * @param known the firms that are recovered, with more replications
 */
record Checks(List<Trial> predictive, List<Trial> known) {
    private static final int DRAWS = 16;
    private static final int KNOWN = 6;
    private static final int EXPORTS = 4;

    /** The number of runs. */
    static final int RUNS = DRAWS * Trials.REPLICATIONS + KNOWN * EXPORTS;

    static Checks run(Trials trials, Posterior posterior) throws IOException, InterruptedException {
        List<Trial> predictive = trials.run("d", posterior.even(DRAWS));
        List<Trial> chosen = IntStream.range(0, Math.min(KNOWN, predictive.size()))
                .mapToObj(i -> predictive.get(i * predictive.size() / KNOWN))
                .toList();
        return new Checks(predictive, trials.extend(chosen, replications()));
    }

    /** Returns the most replications that a firm has. */
    static int replications() {
        return Trials.REPLICATIONS + EXPORTS;
    }

    /** Recovers the known firms from each of their exports; noise is that of a point's mean. */
    List<Recovery> recover(Inference inference, List<Target> targets, double[] noise, long seed) {
        double[] errors = noise.clone();
        for (int k = 0; k < errors.length; k++) {
            errors[k] *= Math.sqrt(1 + Trials.REPLICATIONS);
        }
        List<Recovery> recoveries = new ArrayList<>();
        for (Trial firm : known) {
            for (int export = Trials.REPLICATIONS; export < replications(); export++) {
                double[] observed = firm.export(targets, export);
                if (Double.isFinite(Arrays.stream(observed).sum())) {
                    Posterior found = inference.posterior(observed, errors, seed + recoveries.size());
                    recoveries.add(new Recovery(firm.place(), found));
                }
            }
        }
        return recoveries;
    }
}
