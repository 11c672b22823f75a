package org.concordsim.validation;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;

/**
 * The queue M/M/c+M of Palm: customers leave a wait after an exponential time. The offered wait of an arrival has the
 * density p exp[(arrivals / leaving)(1 - exp(-leaving x)) - c service x] above 0 (Baccelli and Hebuterne 1981).
 *
 * @param arrivals arrivals a day
 * @param service services a day of one server
 * @param leaving leavings a day of one who waits
 * @param servers servers
 */
record ErlangA(double arrivals, double service, double leaving, int servers) {
    private static final double LONGEST_DAYS = 3;

    /** Returns the chance that an arrival waits longer than some days, whether it is served then or leaves. */
    double waitsLonger(double days) {
        return integral(this::shape, days) * Math.exp(-leaving * days) / total();
    }

    /** Returns the chance that an arrival leaves without service. */
    double leaves() {
        return integral(x -> shape(x) * -Math.expm1(-leaving * x), 0) / total();
    }

    private double shape(double x) {
        return arrivals * Math.exp(-arrivals / leaving * Math.expm1(-leaving * x) - servers * service * x);
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

    private static double integral(DoubleUnaryOperator f, double from) {
        return new IterativeLegendreGaussIntegrator(16, 1e-10, 1e-12)
                .integrate(100_000, f::applyAsDouble, from, LONGEST_DAYS);
    }
}
