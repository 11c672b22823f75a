package org.concordsim.experiment.calibration;

import org.concordsim.check.Require;

/**
 * How far recovery is checked over the whole prior.
 *
 * @param exports the number of synthetic exports, each of a firm drawn from the prior; 0 for no check
 * @param runsEach the runs of waves of its own for each of them; 0 to use the runs of the fit's own waves
 */
public record RecoveryPlan(int exports, int runsEach) {
    private static final int MOST_EXPORTS = 1000;
    private static final int MOST_RUNS = 100_000;
    private static final int LEAST_RUNS = 40;

    /** Checks the numbers. */
    public RecoveryPlan {
        Require.within(exports, 0, MOST_EXPORTS, "recover");
        Require.within(runsEach, 0, MOST_RUNS, "recover-runs");
        Require.that(
                runsEach == 0 || runsEach >= LEAST_RUNS,
                runsEach,
                "recover-runs must be 0, for the runs of the fit's own waves, or at least " + LEAST_RUNS + " but is "
                        + runsEach + ". Maybe half of the budget?");
    }

    /** Returns the runs that the check takes at most. */
    long runs() {
        return (long) exports * (1 + runsEach);
    }

    /** Returns whether each export has waves of its own. */
    boolean isAnew() {
        return runsEach > 0;
    }

    /** Returns the points of each of some waves of its own. */
    int points(int waves) {
        return runsEach / Trials.REPLICATIONS / waves;
    }
}
