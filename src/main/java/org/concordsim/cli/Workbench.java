package org.concordsim.cli;

import java.io.IOException;
import org.concordsim.cli.print.FinishedJob;
import org.concordsim.cli.print.Job;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.ExperimentResult;
import org.concordsim.experiment.ExperimentRunner;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.folder.ExperimentFiles;
import org.concordsim.result.FolderGuard;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.ResultFolder.Filler;

/**
 * What a command needs to run experiments.
 *
 * @param laboratory the simulation with its observers
 * @param charts the drawing of charts into a folder that holds the tables
 */
record Workbench(Laboratory laboratory, Filler charts) {
    /** Refuses a job whose results have no place; nothing is run or written. */
    void check(Job job, boolean force) throws IOException {
        FolderGuard.check(
                job.place(), job.provenance().command(), job.provenance().scenario(), force);
    }

    /** Runs a job and writes its folder. */
    FinishedJob run(Job job, ExperimentOptions options) throws IOException, InterruptedException {
        ExperimentResult result = simulate(job.experiment(), options);
        ExperimentFiles files = new ExperimentFiles(result, job.provenance());
        if (!result.hasEqualChance()) {
            options.stderr()
                    .println("concord: the exogenous draws of "
                            + job.experiment().name()
                            + " differ between models, so its differences are not paired."
                            + " Maybe a draw's key depends on the model?");
        }
        check(job, options.force());
        new ResultFolder(job.place()).write(folder -> files.write(folder, charts));
        return new FinishedJob(job, result, files.comparison());
    }

    private ExperimentResult simulate(Experiment experiment, ExperimentOptions options) throws InterruptedException {
        int runs = experiment.runs().size();
        try (RunProgress progress = RunProgress.of(experiment.name(), runs, options)) {
            return new ExperimentRunner(laboratory, options.threads(), progress).run(experiment);
        }
    }
}
