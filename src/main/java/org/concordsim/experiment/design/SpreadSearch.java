package org.concordsim.experiment.design;

import java.util.Arrays;
import org.concordsim.statistics.SplitMix;

/**
 * The spread of trajectories by exchanges that push near ones apart: the sum of inverse squared distances over all pairs
 * is lowered. The distance between two trajectories counts the coordinates in which their points differ, over all pairs
 * of points. It treats all levels alike; a Euclidean distance would draw points to corners, and effects with them.
 */
final class SpreadSearch {
    private static final long EFFORT = 200_000_000;
    private static final int MOST = 5000;

    private final Trajectories trajectories;
    private final double[][][] points;
    private final double[][] inverse;

    SpreadSearch(Trajectories trajectories) {
        this.trajectories = trajectories;
        int count = trajectories.count();
        this.points = new double[count][][];
        Arrays.setAll(points, trajectories::points);
        this.inverse = new double[count][count];
        for (int i = 0; i < count; i++) {
            inverse[i] = inverse(points[i], i);
        }
    }

    /** Tries exchanges within a bounded effort and returns the points by trajectory. */
    double[][][] run(SplitMix chance) {
        long count = trajectories.count();
        long corners = trajectories.factors() + 1L;
        long price = 2 * count * corners * corners * trajectories.factors();
        long tries = Math.max(20, Math.min(MOST, EFFORT / price));
        for (int i = 0; i < tries; i++) {
            int a = chance.next((int) count);
            int b = (a + 1 + chance.next((int) count - 1)) % (int) count;
            exchange(a, b, chance.next(trajectories.factors()));
        }
        return points;
    }

    double crowding() {
        return Arrays.stream(inverse)
                        .mapToDouble(row -> Arrays.stream(row).sum())
                        .sum()
                / 2;
    }

    private void exchange(int a, int b, int factor) {
        trajectories.exchange(a, b, factor);
        double[][] keptA = points[a];
        double[][] keptB = points[b];
        points[a] = trajectories.points(a);
        points[b] = trajectories.points(b);
        double[] nextA = inverse(points[a], a);
        double[] nextB = inverse(points[b], b);
        double before =
                Arrays.stream(inverse[a]).sum() + Arrays.stream(inverse[b]).sum() - inverse[a][b];
        double after = Arrays.stream(nextA).sum() + Arrays.stream(nextB).sum() - nextA[b];
        if (after < before) {
            set(a, nextA);
            set(b, nextB);
        } else {
            trajectories.exchange(a, b, factor);
            points[a] = keptA;
            points[b] = keptB;
        }
    }

    private void set(int t, double[] row) {
        inverse[t] = row;
        for (int other = 0; other < row.length; other++) {
            inverse[other][t] = row[other];
        }
    }

    private double[] inverse(double[][] own, int t) {
        double[] row = new double[points.length];
        for (int other = 0; other < row.length; other++) {
            double distance = other == t ? Double.POSITIVE_INFINITY : distance(own, points[other]);
            row[other] = 1 / (distance * distance);
        }
        return row;
    }

    static double distance(double[][] one, double[][] other) {
        int differences = 0;
        for (double[] a : one) {
            for (double[] b : other) {
                for (int k = 0; k < a.length; k++) {
                    differences += a[k] == b[k] ? 0 : 1;
                }
            }
        }
        return differences;
    }
}
