package org.concordsim.observation.tally;

import java.util.List;

/** An observer of some kinds of events, and the measures that are read off it. */
public interface Collector {
    /** Asks for the events that the observer needs. */
    void hear(Routes routes);

    /** Returns the measures in their order. */
    List<Reading> readings();
}
