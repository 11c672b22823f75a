package org.concordsim.observation.tally;

/** Counts some kinds of events, for one outcome or for several that share the counts. */
public interface Collector {
    /** Asks for the events that are counted. */
    void hear(Routes routes);
}
