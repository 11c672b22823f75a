package org.concordsim.model.event;

/** What a customer waited for. */
public enum WaitKind {
    FOLLOW_UP,
    PROPOSAL,
    APPROVAL
}
