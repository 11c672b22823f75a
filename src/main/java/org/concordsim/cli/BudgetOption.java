package org.concordsim.cli;

import java.util.List;
import org.concordsim.experiment.study.Budget;

/** The option {@code --budget}: the most runs that a study takes. */
final class BudgetOption {
    /** The budget unless another is asked for. */
    static final int STANDARD = 3000;

    private static final long MOST = 100_000_000;

    private BudgetOption() {}

    static Budget check(long runs, int models, int replications, ExperimentOptions options) {
        if (runs < 1 || runs > MOST) {
            throw options.usage("--budget must lie in [1, " + MOST + "] runs but is " + runs + ". Maybe leave it out?");
        }
        return new Budget(runs, models, replications);
    }

    /** Returns the words of the canonical command; none for the standard. */
    static List<String> canonical(long runs) {
        return runs == STANDARD ? List.of() : List.of("--budget", Long.toString(runs));
    }
}
