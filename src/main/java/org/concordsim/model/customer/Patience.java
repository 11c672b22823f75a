package org.concordsim.model.customer;

import org.concordsim.model.parameters.WaitingParameters;

/**
 * How a customer bears waiting: the impatience H(t) = -ln[f + (1 - f) exp(-t / theta)] over all the time t it has waited
 * on the firm, times a weight, against its own Exp(1). With f = 0 patience is exponential with mean theta / weight.
 */
public final class Patience {
    private static final double HOURS_PER_DAY = 24;

    private final double theta;
    private final double floor;
    private final double weight;

    /** Creates the patience of a market; a calendar day counts as a working day. */
    public Patience(WaitingParameters waiting) {
        this.theta = waiting.theta() / HOURS_PER_DAY;
        this.floor = waiting.floor();
        this.weight = waiting.weight();
    }

    /** Returns the days of waiting after which a customer with an Exp(1) threshold leaves; infinite if never. */
    public double limitDays(double threshold) {
        if (!(weight > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double left = StrictMath.exp(-threshold / weight) - floor;
        return left > 0 ? -theta * StrictMath.log(left / (1 - floor)) : Double.POSITIVE_INFINITY;
    }

    /** Returns the share of customers that are still there after some days of waiting. */
    public double retention(double days) {
        return StrictMath.pow(floor + (1 - floor) * StrictMath.exp(-days / theta), weight);
    }
}
