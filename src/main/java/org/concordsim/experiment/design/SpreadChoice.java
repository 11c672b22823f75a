package org.concordsim.experiment.design;

import java.util.ArrayList;
import java.util.List;

/**
 * The choice of trajectories that lie far apart: the pair with the largest distance, then one after another the one that
 * adds most (Ruano et al. 2012), then exchanges as long as they help. The distance between two trajectories is the sum
 * of the distances between all their points; the spread is the root of the sum of squares over pairs (Campolongo et al.
 * 2007).
 */
final class SpreadChoice {
    private final double[][] squares;

    SpreadChoice(double[][][] candidates) {
        this.squares = new double[candidates.length][candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance = distance(candidates[i], candidates[j]);
                squares[i][j] = distance * distance;
                squares[j][i] = squares[i][j];
            }
        }
    }

    List<Integer> choose(int count) {
        List<Integer> kept = new ArrayList<>(List.of(0));
        for (int i = 1; i < squares.length; i++) {
            for (int j = 0; j < i; j++) {
                if (kept.size() < 2 || squares[i][j] > squares[kept.get(0)][kept.get(1)]) {
                    kept = new ArrayList<>(List.of(j, i));
                }
            }
        }
        while (kept.size() < count) {
            kept.add(best(kept));
        }
        while (exchange(kept)) {
            continue;
        }
        return kept;
    }

    /** Replaces one trajectory by a better one; returns whether there was any. */
    private boolean exchange(List<Integer> kept) {
        for (int place = 0; place < kept.size(); place++) {
            List<Integer> others = new ArrayList<>(kept);
            int old = others.remove(place);
            int next = best(others);
            if (gain(next, others) > gain(old, others) * (1 + 1e-12)) {
                kept.set(place, next);
                return true;
            }
        }
        return false;
    }

    private int best(List<Integer> kept) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < squares.length; i++) {
            if (!kept.contains(i) && gain(i, kept) > most) {
                most = gain(i, kept);
                best = i;
            }
        }
        return best;
    }

    private double gain(int candidate, List<Integer> kept) {
        double sum = 0;
        for (int other : kept) {
            sum += squares[candidate][other];
        }
        return sum;
    }

    /** Returns the spread of the kept trajectories. */
    double spread(List<Integer> kept) {
        double sum = 0;
        for (int i : kept) {
            sum += gain(i, kept) / 2;
        }
        return Math.sqrt(sum);
    }

    private static double distance(double[][] one, double[][] other) {
        double sum = 0;
        for (double[] a : one) {
            for (double[] b : other) {
                double squares = 0;
                for (int k = 0; k < a.length; k++) {
                    squares += (a[k] - b[k]) * (a[k] - b[k]);
                }
                sum += Math.sqrt(squares);
            }
        }
        return sum;
    }
}
