package org.concordsim.statistics.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.check.Require;
import org.concordsim.statistics.Quantiles;

/**
 * Approximate Bayesian computation with regression adjustment (Beaumont, Zhang and Balding 2002) on summaries that are
 * themselves the parameters' regressions on all figures (Fearnhead and Prangle 2012). The prior is uniform on the unit
 * cube; the tolerance is the distance within which a share of the sample lies.
 */
public final class RegressionAbc {
    private static final double RIDGE = 1e-4;
    private static final double EDGE = 1e-6;

    private final double[][] points;
    private final double[][] figures;
    private final double kept;

    /**
     * Takes a sample from the prior.
     *
     * @param points points of the unit cube
     * @param figures what was simulated at each, with as much noise as the observation has
     * @param kept the share of the sample that is kept as nearest to the observation, in (0, 1]
     */
    public RegressionAbc(double[][] points, double[][] figures, double kept) {
        Require.that(
                points.length > points[0].length + 2 && points.length == figures.length,
                points.length,
                "points must be more than factors, with figures each, but are " + points.length + ". Maybe add runs?");
        this.points = points;
        this.figures = figures;
        this.kept = Require.within(kept, Double.MIN_VALUE, 1, "kept");
    }

    /**
     * A point of the posterior sample.
     *
     * @param place the point in the unit cube
     * @param weight its weight; all weights sum to 1
     */
    public record Draw(double[] place, double weight) {}

    /** Returns the posterior sample for an observation. */
    public List<Draw> posterior(double[] observed) {
        double[] means = new double[observed.length];
        double[] spreads = new double[observed.length];
        standardise(means, spreads);
        double[][] logits = Arrays.stream(points).map(RegressionAbc::logits).toArray(double[][]::new);
        double[][] terms =
                Arrays.stream(figures).map(each -> terms(each, means, spreads)).toArray(double[][]::new);
        double[] even = new double[points.length];
        Arrays.fill(even, 1);
        LeastSquares projection = LeastSquares.fit(terms, logits, even, RIDGE);
        double[][] summaries = Arrays.stream(terms).map(projection::at).toArray(double[][]::new);
        return near(logits, summaries, projection.at(terms(observed, means, spreads)));
    }

    private List<Draw> near(double[][] logits, double[][] summaries, double[] observed) {
        double[] distances = distances(summaries, observed);
        double tolerance = Math.max(Quantiles.of(distances, kept), Double.MIN_NORMAL);
        int[] inside = IntStream.range(0, distances.length)
                .filter(i -> distances[i] < tolerance)
                .toArray();
        if (inside.length <= observed.length + 2) {
            inside = IntStream.range(0, distances.length).toArray();
            Arrays.fill(distances, 0);
        }
        double[] weights = Arrays.stream(inside)
                .mapToDouble(i -> 1 - distances[i] * distances[i] / (tolerance * tolerance))
                .toArray();
        return adjusted(
                Arrays.stream(inside).mapToObj(i -> logits[i]).toArray(double[][]::new),
                Arrays.stream(inside)
                        .mapToObj(i -> deviations(summaries[i], observed))
                        .toArray(double[][]::new),
                weights);
    }

    /** Returns the points moved to where they would lie had they met the observation exactly. */
    private static List<Draw> adjusted(double[][] logits, double[][] deviations, double[] weights) {
        LeastSquares local = LeastSquares.fit(deviations, logits, weights, RIDGE);
        double[] centre =
                local.at(deviations(new double[deviations[0].length - 1], new double[deviations[0].length - 1]));
        double sum = Arrays.stream(weights).sum();
        List<Draw> draws = new ArrayList<>();
        for (int i = 0; i < logits.length; i++) {
            double[] expected = local.at(deviations[i]);
            double[] place = new double[expected.length];
            for (int j = 0; j < place.length; j++) {
                double moved = logits[i][j] - expected[j] + centre[j];
                place[j] = 1 / (1 + StrictMath.exp(-moved));
            }
            draws.add(new Draw(place, weights[i] / sum));
        }
        return draws;
    }

    private static double[] distances(double[][] summaries, double[] observed) {
        double[] distances = new double[summaries.length];
        for (int j = 0; j < observed.length; j++) {
            int column = j;
            double[] values =
                    Arrays.stream(summaries).mapToDouble(row -> row[column]).toArray();
            double wide = Quantiles.of(values, 0.75) - Quantiles.of(values, 0.25);
            for (int i = 0; i < distances.length; i++) {
                double apart = wide > 0 ? (values[i] - observed[j]) / wide : 0;
                distances[i] += apart * apart;
            }
        }
        return Arrays.stream(distances).map(Math::sqrt).toArray();
    }

    private void standardise(double[] means, double[] spreads) {
        for (int k = 0; k < means.length; k++) {
            int column = k;
            double[] values =
                    Arrays.stream(figures).mapToDouble(row -> row[column]).toArray();
            double mean = Arrays.stream(values).sum() / values.length;
            double squares =
                    Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
            means[k] = mean;
            spreads[k] = Math.max(Math.sqrt(squares / values.length), 1e-12);
        }
    }

    private static double[] terms(double[] figures, double[] means, double[] spreads) {
        double[] terms = new double[figures.length + 1];
        terms[0] = 1;
        for (int k = 0; k < figures.length; k++) {
            terms[k + 1] = (figures[k] - means[k]) / spreads[k];
        }
        return terms;
    }

    private static double[] deviations(double[] summary, double[] observed) {
        double[] terms = new double[summary.length + 1];
        terms[0] = 1;
        for (int j = 0; j < summary.length; j++) {
            terms[j + 1] = summary[j] - observed[j];
        }
        return terms;
    }

    private static double[] logits(double[] point) {
        return Arrays.stream(point)
                .map(x -> Math.max(EDGE, Math.min(1 - EDGE, x)))
                .map(x -> StrictMath.log(x / (1 - x)))
                .toArray();
    }
}
