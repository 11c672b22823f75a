package org.concordsim.cli;

import java.io.PrintWriter;
import java.util.List;
import org.concordsim.experiment.run.RunRecord;
import org.concordsim.experiment.study.Conclusion;

/** What has to be said of a conclusion beside its numbers, and the exit code that follows from it. */
final class Remarks {
    private static final int SHOWN = 5;

    private Remarks() {}

    static int of(Conclusion conclusion, PrintWriter err) {
        if (!conclusion.results().hasEqualChance()) {
            err.println("concord: the exogenous draws of "
                    + conclusion.results().experiment().name()
                    + " differ between models, so its differences are not paired."
                    + " Maybe a draw's key depends on the model?");
        }
        List<RunRecord> failures = conclusion.results().failures();
        if (!failures.isEmpty()) {
            err.println("concord: " + failures.size() + " of "
                    + conclusion.results().size() + " runs failed; runs.csv names each with its cause.");
            failures.stream().limit(SHOWN).forEach(run -> err.println("  " + run.id() + ": " + run.status()));
            return ExitCode.INTERNAL;
        }
        conclusion.remarks().forEach(line -> err.println("concord: " + line));
        conclusion.unreached().forEach(line -> err.println("concord: " + line));
        return conclusion.unreached().isEmpty() ? ExitCode.OK : ExitCode.IMPRECISE;
    }
}
