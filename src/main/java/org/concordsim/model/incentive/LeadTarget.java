package org.concordsim.model.incentive;

import org.concordsim.check.Require;

/**
 * Marketing's target of leads passed on in a quarter and the bonus for reaching it.
 *
 * @param leads leads a quarter; 0 is always reached
 * @param bonus bonus of the quarter; money
 */
public record LeadTarget(double leads, double bonus) {
    /** Checks every range. */
    public LeadTarget {
        Require.notNegative(leads, "leads");
        Require.notNegative(bonus, "bonus");
    }

    /** Returns the share of the target reached, at most 1. */
    public double attainment(double passed) {
        return leads > 0 ? Math.min(1, Require.notNegative(passed, "passed") / leads) : 1;
    }

    /** Returns the bonus earned; money. */
    public double earned(double passed) {
        return bonus * attainment(passed);
    }
}
