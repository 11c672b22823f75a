package org.concordsim.model.budget;

import org.concordsim.check.Require;

/**
 * The executive who divides the budget: with limited attention, on evidence that is misread, with a background leaning.
 *
 * @param presentShare share of promotion so far; share
 * @param attention part of the way from the present division to the one argued for that the executive gets to; share
 * @param leaning leaning towards marketing's (+) or Sales' (-) side where wishes are weighed; share
 * @param misreading error of the executive's reading this time; share
 */
public record Executive(double presentShare, double attention, double leaning, double misreading) {
    /** Checks every range. */
    public Executive {
        Require.share(presentShare, "presentShare");
        Require.share(attention, "attention");
        Require.within(leaning, -1, 1, "leaning");
        Require.within(misreading, -Double.MAX_VALUE, Double.MAX_VALUE, "misreading");
    }

    /** Returns the wishes' compromise as the executive leans; share of promotion. */
    public double leans(double compromise) {
        return within(compromise + leaning);
    }

    /** Returns the division decided where a share of promotion is argued for. */
    public double decides(double argued) {
        return presentShare + attention * (within(argued + misreading) - presentShare);
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
