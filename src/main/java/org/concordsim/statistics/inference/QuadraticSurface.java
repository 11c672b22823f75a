package org.concordsim.statistics.inference;

import java.util.Arrays;
import org.concordsim.check.Require;

/**
 * An emulator: each answer of a simulation as a quadratic function of its factors in the unit cube, with the spread of
 * what the function leaves unexplained. With fewer than two points a term, products of factors are left out.
 */
public final class QuadraticSurface {
    private static final double RIDGE = 1e-4;

    private final LeastSquares fit;
    private final boolean products;
    private final double[] spread;
    private final double optimism;

    private QuadraticSurface(LeastSquares fit, boolean products, double[] spread, double optimism) {
        this.fit = fit;
        this.products = products;
        this.spread = spread;
        this.optimism = optimism;
    }

    /** Fits the surface to points of the unit cube and the answers at each. */
    public static QuadraticSurface of(double[][] points, double[][] answers) {
        Require.that(
                points.length >= 3 && points.length == answers.length,
                points.length,
                "points must be 3 or more, with answers each, but are " + points.length + ". Maybe add runs?");
        boolean products = points.length >= 2 * terms(points[0], true).length;
        double[][] terms =
                Arrays.stream(points).map(point -> terms(point, products)).toArray(double[][]::new);
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1);
        LeastSquares fit = LeastSquares.fit(terms, answers, weights, RIDGE);
        int n = points.length;
        int free = Math.max(1, n - terms[0].length);
        double optimism = Math.sqrt((double) (n + terms[0].length) / free);
        return new QuadraticSurface(fit, products, spread(fit, terms, answers), optimism);
    }

    /** Returns the answers expected at a point. */
    public double[] at(double[] point) {
        return fit.at(terms(point, products));
    }

    /** Returns the standard deviation of the answers round the surface. */
    public double[] spread() {
        return spread.clone();
    }

    /**
     * Returns by how much the surface is further off at a new point than at those to which it was fitted: the root of
     * (n + p) / (n - p) for n points and p terms.
     */
    public double optimism() {
        return optimism;
    }

    private static double[] spread(LeastSquares fit, double[][] terms, double[][] answers) {
        double[] squares = new double[answers[0].length];
        for (int i = 0; i < terms.length; i++) {
            double[] expected = fit.at(terms[i]);
            for (int k = 0; k < squares.length; k++) {
                squares[k] += (answers[i][k] - expected[k]) * (answers[i][k] - expected[k]);
            }
        }
        double free = Math.max(1, terms.length - terms[0].length);
        return Arrays.stream(squares).map(sum -> Math.sqrt(sum / free)).toArray();
    }

    private static double[] terms(double[] point, boolean products) {
        int d = point.length;
        double[] terms = new double[1 + 2 * d + (products ? d * (d - 1) / 2 : 0)];
        int next = 0;
        terms[next++] = 1;
        for (double x : point) {
            double centred = 2 * x - 1;
            terms[next++] = centred;
            terms[next++] = centred * centred;
        }
        for (int i = 0; products && i < d; i++) {
            for (int j = 0; j < i; j++) {
                terms[next++] = (2 * point[i] - 1) * (2 * point[j] - 1);
            }
        }
        return terms;
    }
}
