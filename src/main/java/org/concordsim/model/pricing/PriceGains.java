package org.concordsim.model.pricing;

import java.util.function.DoubleUnaryOperator;
import org.concordsim.check.Require;

/** What the parties to a price gain from a sale at a price; each maps a price in money to money. */
public final class PriceGains {
    private PriceGains() {}

    /** Returns marketing's gain: the firm's revenue. */
    public static DoubleUnaryOperator revenue() {
        return price -> price;
    }

    /** Returns Finance's gain: the margin over the deal's unit cost. */
    public static DoubleUnaryOperator margin(double unitCost) {
        Require.notNegative(unitCost, "unitCost");
        return price -> price - unitCost;
    }

    /**
     * Returns a joint desk's gain: the parties' gains, each brought to the size of list price, weighted by voice.
     *
     * <p>A party that gains nothing at list price has no measure of its own and is not heard.
     *
     * @param listMoney list price of the deal; money
     * @param voices weight of each party
     * @param gains gain of each party, in the same order
     */
    public static DoubleUnaryOperator desk(double listMoney, double[] voices, DoubleUnaryOperator[] gains) {
        Require.that(
                voices.length == gains.length,
                voices,
                "voices must be as many as gains, " + gains.length + ", but are " + voices.length
                        + ". Maybe a party is missing?");
        double[] weights = new double[voices.length];
        for (int i = 0; i < weights.length; i++) {
            double atList = gains[i].applyAsDouble(listMoney);
            weights[i] = atList > 0 ? Require.notNegative(voices[i], "voice") * (listMoney / atList) : 0;
        }
        DoubleUnaryOperator[] parties = gains.clone();
        return price -> {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * parties[i].applyAsDouble(price);
            }
            return sum;
        };
    }
}
