package org.concordsim.model.incentive;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.concordsim.check.Require;

/**
 * What marketing believes a lead to be worth to the firm, by its score.
 *
 * @param chance believed chance that a lead of a score is a real opportunity and is won
 * @param revenue revenue of such a win; money
 * @param hours salesperson's hours a lead takes
 * @param hourWorth worth of such an hour elsewhere; money/h
 */
public record LeadWorth(DoubleUnaryOperator chance, double revenue, double hours, double hourWorth) {
    /** Checks every range. */
    public LeadWorth {
        Objects.requireNonNull(chance, "chance");
        Require.notNegative(revenue, "revenue");
        Require.notNegative(hours, "hours");
        Require.notNegative(hourWorth, "hourWorth");
    }

    /** Returns the believed worth of passing on a lead of a score; money. */
    public double of(double score) {
        return Require.share(chance.applyAsDouble(score), "chance") * revenue - hours * hourWorth;
    }
}
