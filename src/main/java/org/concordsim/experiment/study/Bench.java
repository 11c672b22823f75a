package org.concordsim.experiment.study;

import java.io.IOException;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.run.Results;

/** A place where experiments are run; a run that has been done before is not done again. */
@FunctionalInterface
public interface Bench {
    /** Runs what of an experiment is missing and returns all its results. */
    Results run(Experiment experiment) throws IOException, InterruptedException;
}
