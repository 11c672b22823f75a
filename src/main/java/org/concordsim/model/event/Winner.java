package org.concordsim.model.event;

/** Whose wish a conflict's result is nearer to. */
public enum Winner {
    SALES,
    MARKETING,
    NEITHER
}
