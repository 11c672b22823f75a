package org.concordsim.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * The noncentral t distribution: (Z + noncentrality) / sqrt(chi square / degrees). It is integrated by the trapezoidal
 * rule over the chi variable for small t and over Z for large t, so that the integrand is smooth in either case.
 */
final class NoncentralT {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double NEGLIGIBLE = 1e-10;
    private static final double STEP = 0.4;
    private static final double PRECISION = 1e-8;
    private static final int EVALUATIONS = 1000;

    private final double t;
    private final double degrees;

    /** The distribution's value at t as a function of the noncentrality; t is 0 or more. */
    NoncentralT(double t, double degrees) {
        this.t = t;
        this.degrees = degrees;
    }

    /** Returns the probability of a value of at most t. */
    double below(double noncentrality) {
        return t * t <= 2 * degrees ? overChi(noncentrality) : overNormal(noncentrality);
    }

    /** Returns the noncentrality under which a value of at most t has a given probability. */
    double noncentrality(double probability) {
        double spread = Math.sqrt(1 + t * t / (2 * degrees));
        double guess = t - spread * NORMAL.inverseCumulativeProbability(probability);
        double low = guess - spread;
        while (below(low) < probability) {
            low -= spread;
        }
        double high = guess + spread;
        while (below(high) > probability) {
            high += spread;
        }
        return new BrentSolver(PRECISION, PRECISION * spread)
                .solve(EVALUATIONS, noncentrality -> below(noncentrality) - probability, low, high);
    }

    private double overChi(double noncentrality) {
        return average(
                u -> StrictMath.exp(degrees * (u - (StrictMath.exp(2 * u) - 1) / 2)),
                u -> NORMAL.cumulativeProbability(t * StrictMath.exp(u) - noncentrality),
                STEP / Math.sqrt(2 * degrees));
    }

    private double overNormal(double noncentrality) {
        return average(z -> StrictMath.exp(-z * z / 2), z -> chiAbove((z + noncentrality) / t), STEP);
    }

    private double chiAbove(double ratio) {
        return ratio <= 0 ? 1 : Gamma.regularizedGammaQ(degrees / 2, degrees * ratio * ratio / 2);
    }

    private static double average(DoubleUnaryOperator weight, DoubleUnaryOperator value, double step) {
        double weights = 1;
        double sum = value.applyAsDouble(0);
        for (int side = -1; side <= 1; side += 2) {
            double x = side * step;
            for (double w = weight.applyAsDouble(x); w > NEGLIGIBLE; w = weight.applyAsDouble(x)) {
                weights += w;
                sum += w * value.applyAsDouble(x);
                x += side * step;
            }
        }
        return sum / weights;
    }
}
