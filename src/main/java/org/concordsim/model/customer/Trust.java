package org.concordsim.model.customer;

import org.concordsim.model.parameters.TrustParameters;

/** A customer's trust in the firm: a Beta belief from kept and broken promises that fade with a half-life. */
public final class Trust {
    private static final double LN2 = StrictMath.log(2);

    private final TrustParameters parameters;
    private final boolean remembers;
    private double good;
    private double bad;
    private double day;

    /** Creates the trust of a stranger, who may remember promises or not. */
    public Trust(TrustParameters parameters, boolean remembers) {
        this.parameters = parameters;
        this.remembers = remembers;
    }

    /** Counts a promise that was kept or broken, if promises are remembered. */
    public void see(double now, boolean kept) {
        if (!remembers) {
            return;
        }
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
