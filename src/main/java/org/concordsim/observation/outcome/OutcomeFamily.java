package org.concordsim.observation.outcome;

import java.util.List;

/** An outcome that is measured once for each member of a kind, such as each channel, cause or week of the quarter. */
public interface OutcomeFamily {
    /** Returns the measures, one for each member, in their order. */
    List<Reading> readings();
}
