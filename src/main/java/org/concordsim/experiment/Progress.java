package org.concordsim.experiment;

/** A listener to the progress of an experiment; it is called by one thread at a time. */
@FunctionalInterface
public interface Progress {
    /** Hears that a number of all runs have finished. */
    void finished(int runs, int all);
}
