package org.concordsim.model.budget;

import org.concordsim.check.Require;

/**
 * The division of promotion money among channels, moved once a period towards what seems to work.
 *
 * @param shares present share of each channel
 * @param spent money spent on each channel in the period seen
 * @param credited bookings credited to each channel in the period seen; money
 * @param salesBelief what Sales believes a lead of each channel to be worth, in any one unit
 * @param salesVoice voice of Sales, the rest being the record's; share
 * @param step part of the gap to the target closed at once; share
 */
public record ChannelMix(
        double[] shares, double[] spent, double[] credited, double[] salesBelief, double salesVoice, double step) {
    /** Checks shares and lengths. */
    public ChannelMix {
        int n = shares.length;
        Require.that(
                spent.length == n && credited.length == n && salesBelief.length == n,
                shares,
                "spent, credited and salesBelief must have " + n + " channels each. Maybe one is missing?");
        Require.share(salesVoice, "salesVoice");
        Require.share(step, "step");
    }

    /** Returns the next shares, whose sum is that of the present ones. */
    public double[] next() {
        double[] record = target(returns());
        double[] sales = target(salesBelief);
        double[] next = new double[shares.length];
        for (int i = 0; i < next.length; i++) {
            double wish = salesVoice * sales[i] + (1 - salesVoice) * record[i];
            next[i] = Require.notNegative(shares[i] + step * (wish - shares[i]), "share");
        }
        return next;
    }

    /** Returns the shares that Sales would like best, in proportion to share times belief. */
    public double[] salesWish() {
        return target(salesBelief);
    }

    /** Returns the shares that credited bookings per money argue for, in proportion to share times return. */
    public double[] recordWish() {
        return target(returns());
    }

    private double[] returns() {
        double[] returns = new double[shares.length];
        for (int i = 0; i < returns.length; i++) {
            returns[i] = spent[i] > 0 ? Require.notNegative(credited[i], "credited") / spent[i] : 0;
        }
        return returns;
    }

    private double[] target(double[] worth) {
        double all = 0;
        double weighted = 0;
        for (int i = 0; i < shares.length; i++) {
            all += Require.share(shares[i], "share");
            weighted += shares[i] * Require.notNegative(worth[i], "worth");
        }
        double[] target = shares.clone();
        for (int i = 0; weighted > 0 && i < target.length; i++) {
            target[i] = all * (shares[i] * worth[i] / weighted);
        }
        return target;
    }
}
