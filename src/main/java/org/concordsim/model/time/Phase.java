package org.concordsim.model.time;

/** The order of events at one instant. */
public enum Phase {
    MARKET,
    MARKETING,
    SALES,
    MANAGEMENT,
    OBSERVATION
}
