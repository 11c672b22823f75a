package org.concordsim.cli;

import java.util.List;
import org.concordsim.experiment.study.Budget;
import picocli.CommandLine.Option;

/** The option {@code --budget}: the most runs that a study takes. */
final class BudgetOption {
    /** The budget unless another is asked for. */
    private static final int STANDARD = 3000;

    private static final long MOST = 100_000_000;

    @Option(
            names = "--budget",
            paramLabel = "RUNS",
            defaultValue = "" + STANDARD,
            description = "Most runs; default: ${DEFAULT-VALUE}.")
    private long runs;

    /** Returns the budget of a study with some models and replications at each point. */
    Budget of(int models, int replications, ExperimentOptions options) {
        if (runs < 1 || runs > MOST) {
            throw options.usage("--budget must lie in [1, " + MOST + "] runs but is " + runs + ". Maybe leave it out?");
        }
        return new Budget(runs, models, replications);
    }

    /** Returns the words of the canonical command; none for the standard. */
    List<String> canonical() {
        return runs == STANDARD ? List.of() : List.of("--budget", Long.toString(runs));
    }
}
