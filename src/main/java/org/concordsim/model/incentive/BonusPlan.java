package org.concordsim.model.incentive;

import org.concordsim.check.Require;

/**
 * A marketer's pay plan for a quarter.
 *
 * @param salary fixed pay; money
 * @param bonus bonus when what it stands for is just reached; money
 */
public record BonusPlan(double salary, double bonus) {
    /** Refuses money below 0. */
    public BonusPlan {
        Require.notNegative(salary, "salary");
        Require.notNegative(bonus, "bonus");
    }

    /**
     * What a marketer was paid for a quarter.
     *
     * @param salary fixed pay; money
     * @param own bonus for marketing's own target; money
     * @param common bonus for the common result; money
     */
    public record Slip(double salary, double own, double common) {
        /** Returns the bonus, its own and its common part; money. */
        public double bonus() {
            return own + common;
        }
    }

    /** Returns the pay when so much of the own target and of the common one was reached, the common one by its weight. */
    public Slip pay(double weight, double ownReached, double commonReached) {
        return new Slip(salary, (1 - weight) * ownReached * bonus, weight * commonReached * bonus);
    }
}
