package org.concordsim.statistics.discovery;

import java.util.List;
import org.concordsim.check.Require;

/**
 * The probability that each alternative is best over a slice of two factors, smoothed from design points: the mean of
 * their confidences, weighted by a Gaussian kernel (Nadaraya and Watson 1964). The bandwidth is the one of {@link
 * #BANDWIDTHS} whose prediction of each point from all others has the least Brier score; infinity, where it wins, says
 * that the two factors tell nothing.
 *
 * @param points the design points, by point and axis, each axis scaled to [0, 1]
 * @param confidence confidence by point and alternative; each point's confidences sum to 1
 * @param bandwidth the standard deviation of the kernel, in widths of the slice
 * @param score the mean Brier score of predictions from all other points: 0 is perfect
 * @param scoreWithoutMap that score if the mean over all other points is predicted
 */
public record BestMap(
        double[][] points, double[][] confidence, double bandwidth, double score, double scoreWithoutMap) {
    /** The bandwidths that are tried, in widths of the slice. */
    public static final List<Double> BANDWIDTHS =
            List.of(0.03, 0.05, 0.07, 0.1, 0.14, 0.2, 0.28, 0.4, 0.57, 0.8, Double.POSITIVE_INFINITY);

    /** Returns the map of design points, three or more. */
    public static BestMap of(double[][] points, double[][] confidence) {
        Require.that(
                points.length == confidence.length && points.length >= 3,
                points,
                "A map needs three points or more with a confidence each but has " + points.length + " points and "
                        + confidence.length + " confidences. Maybe a run is missing?");
        BestMap best = null;
        double without = new BestMap(points, confidence, Double.POSITIVE_INFINITY, 0, 0).leaveOneOut();
        for (double bandwidth : BANDWIDTHS) {
            BestMap map = new BestMap(points, confidence, bandwidth, 0, without);
            double score = map.leaveOneOut();
            if (best == null || score <= best.score) {
                best = new BestMap(points, confidence, bandwidth, score, without);
            }
        }
        return best;
    }

    /** Returns the probability of each alternative at a place of the slice; the probabilities sum to 1. */
    public double[] probabilities(double x, double y) {
        return smooth(x, y, -1);
    }

    /** Returns how many design points speak for a place: one on it counts 1, one far away 0. */
    public double support(double x, double y) {
        double sum = 0;
        for (double[] point : points) {
            sum += weight(point, x, y);
        }
        return sum;
    }

    private double leaveOneOut() {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            double[] predicted = smooth(points[i][0], points[i][1], i);
            for (int k = 0; k < predicted.length; k++) {
                double error = predicted[k] - confidence[i][k];
                sum += error * error;
            }
        }
        return sum / points.length;
    }

    private double[] smooth(double x, double y, int left) {
        double[] sums = new double[confidence[0].length];
        double total = 0;
        for (int i = 0; i < points.length; i++) {
            double weight = i == left ? 0 : weight(points[i], x, y) + Double.MIN_NORMAL;
            total += weight;
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weight * confidence[i][k];
            }
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= total;
        }
        return sums;
    }

    private double weight(double[] point, double x, double y) {
        double dx = (point[0] - x) / bandwidth;
        double dy = (point[1] - y) / bandwidth;
        return StrictMath.exp(-(dx * dx + dy * dy) / 2);
    }
}
