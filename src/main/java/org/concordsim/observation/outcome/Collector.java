package org.concordsim.observation.outcome;

/** Counts some kinds of events, for one outcome or for several that share the counts. */
public interface Collector {
    /** Asks for the events that are counted. */
    void hear(Routes routes);
}
