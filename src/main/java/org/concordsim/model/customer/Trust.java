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
        double left = left(now);
        good = good * left + (kept ? 1 : 0);
        bad = bad * left + (kept ? 0 : parameters.brokenWeight());
        day = now;
    }

    /** Returns the trust on a day, in (0, 1). */
    public double level(double now) {
        double left = left(now);
        double g = parameters.priorGood() + good * left;
        return g / (g + parameters.priorBad() + bad * left);
    }

    private double left(double now) {
        boolean fades = now > day && good + bad > 0;
        return fades ? StrictMath.exp(-LN2 * (now - day) / parameters.halfLifeDays()) : 1;
    }
}
