package org.concordsim.model.parameters;

/** What commission is paid on. */
public enum PayBasis {
    REVENUE,
    MARGIN
}
