package org.concordsim.model.event;

/** A departure from the path that the customer wanted. */
public enum Deviation {
    FORCED_GATE,
    EARLY_CALL,
    LATE_REPLY,
    HARD_SELL
}
