package org.concordsim.model.event;

/** An account of the firm's ledger; income is positive, cost is negative. */
public enum Account {
    NEW_BUSINESS,
    RENEWALS,
    EXPANSION,
    ANCHOR_SALES,
    UNIT_COST,
    SALES_PAY,
    SALES_COMMISSION,
    MARKETING_PAY,
    MARKETING_BONUS,
    PROMOTION,
    AGENCY,
    ENABLEMENT,
    OVERHEAD,
    HIRING,
    EXECUTIVE
}
