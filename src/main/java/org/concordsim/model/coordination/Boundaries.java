package org.concordsim.model.coordination;

/** Whether one function helps out in the other's work. */
public enum Boundaries {
    SEPARATE,
    FLEXIBLE,
    POOLED
}
