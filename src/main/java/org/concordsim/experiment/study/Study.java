package org.concordsim.experiment.study;

import java.io.IOException;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;

/**
 * What a command does with a laboratory: which experiments it runs and what it concludes from them. The same study
 * asks for the same runs in the same order, whatever has been run before.
 *
 * @param <C> what is concluded
 */
public interface Study<C extends Conclusion> {
    /** Returns the experiment with which it begins. */
    Experiment experiment();

    /** Returns which values of each run are kept. */
    default Keep keep() {
        return Keep.HEADLINE_QUARTERS;
    }

    /** Returns the laboratory in which it is conducted, made of the standard one. */
    default Laboratory laboratory(Laboratory standard) {
        return standard;
    }

    /** Returns whether its first experiment is all that it ever runs. */
    default boolean isPlain() {
        return true;
    }

    /** Returns the number of runs that it takes at most. */
    default long mostRuns() {
        return (long) experiment().treatments().size() * experiment().replications();
    }

    /** Runs and concludes. */
    C conduct(Bench bench) throws IOException, InterruptedException;
}
