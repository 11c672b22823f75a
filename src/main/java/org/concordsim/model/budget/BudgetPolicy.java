package org.concordsim.model.budget;

/** A rule by which the programme budget is divided. */
@FunctionalInterface
public interface BudgetPolicy {
    /** Returns the share of the budget that goes to promotion. */
    double share(BudgetQuestion question);
}
