package org.concordsim.model.pricing;

import java.util.function.DoubleUnaryOperator;
import org.concordsim.check.Require;

/**
 * The yearly review of a segment's list price: the factor each voice wants, and the factor decided.
 *
 * @param marketing factor that maximises the revenue marketing believes in
 * @param sales factor that maximises the pay per hour Sales believes in
 * @param finance factor that maximises the margin Finance believes in
 * @param decided geometric mean of the three, weighted by voice
 */
public record ListPriceReview(double marketing, double sales, double finance, double decided) {
    private static final double ROUNDING = 1e-9;

    /**
     * The weights of the three voices; without any the list price stays.
     *
     * @param sales weight of Sales
     * @param marketing weight of marketing
     * @param finance weight of Finance
     */
    public record Voices(double sales, double marketing, double finance) {
        /** Refuses a weight below 0. */
        public Voices {
            Require.notNegative(sales, "sales");
            Require.notNegative(marketing, "marketing");
            Require.notNegative(finance, "finance");
        }
    }

    /** Returns the review's result. */
    public static ListPriceReview of(ListQuestion q, Voices voices) {
        double marketing = best(q, k -> revenue(q.marketing(), q.listMoney(), k));
        double sales = best(q, k -> payPerHour(q, k));
        double finance = best(q, k -> margin(q, k));
        double sum = voices.sales() + voices.marketing() + voices.finance();
        double log = voices.sales() * StrictMath.log(sales)
                + voices.marketing() * StrictMath.log(marketing)
                + voices.finance() * StrictMath.log(finance);
        return new ListPriceReview(marketing, sales, finance, sum > 0 ? StrictMath.exp(log / sum) : 1);
    }

    private static double revenue(ListView view, double listMoney, double factor) {
        return factor * view.realised() * listMoney * view.customers(factor);
    }

    private static double margin(ListQuestion q, double factor) {
        double price = factor * q.finance().realised() * q.listMoney();
        return (price - q.unitCost()) * q.finance().customers(factor);
    }

    private static double payPerHour(ListQuestion q, double factor) {
        double chance = q.sales().chance(factor);
        double price = factor * q.sales().realised() * q.listMoney();
        return chance * q.pay().applyAsDouble(price) / (q.dealHours() + q.refusalHours() * (1 - chance));
    }

    /** Returns the best factor; of equals the one nearer to no change, of equally near ones the higher. */
    private static double best(ListQuestion q, DoubleUnaryOperator worth) {
        double best = 1;
        double bestWorth = worth.applyAsDouble(1);
        int steps = (int) Math.floor(q.mostStep() / q.gridStep() + ROUNDING);
        for (int i = 1; i <= steps; i++) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                double factor = 1 + sign * i * q.gridStep();
                double value = worth.applyAsDouble(factor);
                if (value > bestWorth) {
                    best = factor;
                    bestWorth = value;
                }
            }
        }
        return best;
    }
}
