package org.concordsim.experiment;

/** A listener to the progress of an experiment; it is called by one thread at a time. */
@FunctionalInterface
public interface Progress extends AutoCloseable {
    /** Hears that a number of all runs have finished. */
    void finished(int runs, int all);

    /** Hears that nothing more will be told. */
    @Override
    default void close() {
        // Most listeners have nothing to put away.
    }
}
