package org.concordsim.model.budget;

/** How the programme budget is divided. */
public enum BudgetRule {
    BIAS, FIXED, ESTIMATE
}
