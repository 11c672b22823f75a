package org.concordsim.experiment.validation.known;

import java.util.function.DoubleUnaryOperator;

/**
 * The queue M/M/c+M of Palm: customers leave a wait after an exponential time. The offered wait of an arrival has the
 * density p exp[(arrivals / leaving)(1 - exp(-leaving x)) - c service x] above 0 (Baccelli and Hebuterne 1981).
 *
 * @param arrivals arrivals a day
 * @param service services a day of one server
 * @param leaving leavings a day of one who waits
 * @param servers servers
 */
public record ErlangA(double arrivals, double service, double leaving, int servers) {
    private static final double LONGEST_DAYS = 3;
    private static final int STEPS = 60_000;

    /** Returns the chance that an arrival waits longer than some days, whether it is served then or leaves. */
    public double waitsLonger(double days) {
        return integral(this::shape, days) * StrictMath.exp(-leaving * days) / total();
    }

    /** Returns the chance that an arrival leaves without service. */
    public double leaves() {
        return integral(x -> shape(x) * -StrictMath.expm1(-leaving * x), 0) / total();
    }

    /** Returns the mean wait of those who are served; days. */
    public double meanWaitOfServed() {
        double waited = integral(x -> shape(x) * StrictMath.exp(-leaving * x) * x, 0) / total();
        return waited / (1 - leaves());
    }

    private double shape(double x) {
        return arrivals * StrictMath.exp(-arrivals / leaving * StrictMath.expm1(-leaving * x) - servers * service * x);
    }

    private double total() {
        double term = 1;
        double idle = 0;
        for (int n = servers - 1; n >= 0; n--) {
            idle += term;
            term *= n * service / arrivals;
        }
        return idle + integral(this::shape, 0);
    }

    /** Returns the integral from some days to where nobody waits any more, by Simpson's rule. */
    private static double integral(DoubleUnaryOperator f, double from) {
        double step = (LONGEST_DAYS - from) / STEPS;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(LONGEST_DAYS);
        for (int i = 1; i < STEPS; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(from + i * step);
        }
        return sum * step / 3;
    }
}
