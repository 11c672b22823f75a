package org.concordsim.model.pricing;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.concordsim.check.Require;

/**
 * One agent's question which price serves it best on one deal.
 *
 * @param listMoney list price of the deal at its size; money, above 0
 * @param deepestDiscount deepest discount that may be asked; share of list price, below 1
 * @param gridStep step of the prices considered; share of list price, above 0
 * @param belief what the agent believes about the customer's willingness to pay
 * @param response what the agent has learned about buyers and prices
 * @param gain what the agent gains from a sale at a price in money; money
 * @param hoursCost worth to the agent of the hours that one round of negotiation takes; money
 * @param laterWorth what the agent expects of the deal if the price is refused now, such as pay in the next quarter;
 *     money
 */
public record PriceQuestion(
        double listMoney,
        double deepestDiscount,
        double gridStep,
        WillingnessBelief belief,
        PriceResponse response,
        DoubleUnaryOperator gain,
        double hoursCost,
        double laterWorth) {
    /** Checks every range. */
    public PriceQuestion {
        Require.positive(listMoney, "listMoney");
        Require.within(deepestDiscount, 0, 0.99, "deepestDiscount");
        Require.within(gridStep, 1e-4, 1, "gridStep");
        Objects.requireNonNull(belief, "belief");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(gain, "gain");
        Require.notNegative(hoursCost, "hoursCost");
        Require.notNegative(laterWorth, "laterWorth");
    }

    /** A question of an agent that expects nothing more of the deal once its price is refused. */
    public PriceQuestion(
            double listMoney,
            double deepestDiscount,
            double gridStep,
            WillingnessBelief belief,
            PriceResponse response,
            DoubleUnaryOperator gain,
            double hoursCost) {
        this(listMoney, deepestDiscount, gridStep, belief, response, gain, hoursCost, 0);
    }

    /** Returns the agent's expected worth of asking a price, given as a ratio to list, over being refused; money. */
    public double worth(double ratio) {
        double chance = response.chance(ratio, belief);
        double won = gain.applyAsDouble(ratio * listMoney) - laterWorth;
        double worth = chance * won - hoursCost * (1 + (1 - chance));
        if (!(Math.abs(worth) < Double.POSITIVE_INFINITY)) {
            throw new IllegalStateException("The worth of price ratio " + ratio + " must be finite but is " + worth
                    + ". Maybe the gain divides by zero?");
        }
        return worth;
    }
}
