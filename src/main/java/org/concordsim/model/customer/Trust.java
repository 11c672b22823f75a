package org.concordsim.model.customer;

import org.concordsim.model.parameters.TrustParameters;

/** A customer's trust in the firm: a Beta belief from kept and broken promises that fade with a half-life. */
public final class Trust {
    private static final double LN2 = StrictMath.log(2);

    private final TrustParameters parameters;
    private double good;
    private double bad;
    private double day;

    /** Creates the trust of a stranger. */
    public Trust(TrustParameters parameters) {
        this.parameters = parameters;
    }

    /** Counts a promise that was kept or broken. */
    public void see(double now, boolean kept) {
        fade(now);
        if (kept) {
            good += 1;
        } else {
            bad += parameters.brokenWeight();
        }
    }

    /** Returns the trust on a day, in (0, 1). */
    public double level(double now) {
        fade(now);
        double g = parameters.priorGood() + good;
        return g / (g + parameters.priorBad() + bad);
    }

    private void fade(double now) {
        if (now > day && good + bad > 0) {
            double left = StrictMath.exp(-LN2 * (now - day) / parameters.halfLifeDays());
            good *= left;
            bad *= left;
        }
        day = now;
    }
}
