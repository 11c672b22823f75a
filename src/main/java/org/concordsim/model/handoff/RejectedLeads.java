package org.concordsim.model.handoff;

/** What becomes of a lead that Sales turns down. */
public enum RejectedLeads {
    LOST,
    RETURNED,
    NURTURED
}
