package org.concordsim.cli;

import java.nio.file.Path;
import org.concordsim.cli.print.Printable;
import org.concordsim.cli.print.Printout;
import org.concordsim.cli.print.ResultPrinter;
import org.concordsim.experiment.folder.Companion;
import org.concordsim.experiment.folder.Provenance;
import org.concordsim.experiment.study.Conclusion;
import org.concordsim.experiment.study.Study;

/**
 * A study that a command is to conduct.
 *
 * @param study the study
 * @param provenance where its results come from
 * @param place the result folder
 * @param printout how it is printed
 * @param companion what the result folder holds beside the study's own tables
 * @param <C> what is concluded
 */
record StudyJob<C extends Conclusion>(
        Study<C> study, Provenance provenance, Path place, Printout<C> printout, Companion companion) {
    /** Makes a job whose folder holds the study's own tables only. */
    StudyJob(Study<C> study, Provenance provenance, Path place, Printout<C> printout) {
        this(study, provenance, place, printout, Companion.NONE);
    }

    /** Returns the same with something beside the study's own tables. */
    StudyJob<C> with(Companion beside) {
        return new StudyJob<>(study, provenance, place, printout, beside);
    }

    /** Returns the scenario's name. */
    String name() {
        return study.experiment().name();
    }

    /** Prints what was concluded. */
    void print(ResultPrinter printer, C conclusion) {
        printout.print(printer, printable(conclusion));
    }

    /** Returns what was concluded with where it is written. */
    Printable<C> printable(C conclusion) {
        return new Printable<>(provenance.command(), place, conclusion);
    }
}
