package org.concordsim.observation.diagnostic;

import org.concordsim.observation.tally.Routes;

/** A part of the run's log from which items are answered. */
interface Log {
    /** Asks for the events that the log needs. */
    void hear(Routes routes);
}
