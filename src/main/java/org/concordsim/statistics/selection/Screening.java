package org.concordsim.statistics.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.check.Require;
import org.concordsim.statistics.Moments;
import org.concordsim.statistics.PairedComparison;

/** One pass of {@link KimNelson} through the replications; a higher mean is the better one. */
final class Screening {
    private final KimNelson rule;
    private final double[][] values;
    private final double[] sums;
    private final int[] used;
    private final boolean[] alive;
    private List<Integer> survivors;
    private int replications;

    Screening(KimNelson rule, double[][] values) {
        this.rule = rule;
        this.values = values;
        sums = new double[values.length];
        used = new int[values.length];
        alive = new boolean[values.length];
        Arrays.fill(alive, true);
        survivors = survivors();
    }

    Selection run() {
        while (replications < rule.first()) {
            if (!take()) {
                return standing(false, 0);
            }
        }
        double[][] limits = limits();
        int most = 1 + (int) Math.min(Integer.MAX_VALUE - 1, Math.max(rule.first() - 1, largest(limits)));
        while (true) {
            screen(limits);
            if (survivors.size() == 1 || replications >= most) {
                return standing(true, most);
            }
            if (!take()) {
                return standing(false, most);
            }
        }
    }

    private boolean take() {
        for (int i : survivors) {
            if (values[i].length <= replications) {
                return false;
            }
        }
        for (int i : survivors) {
            double value = values[i][replications];
            Require.that(
                    Double.isFinite(value),
                    value,
                    "Replication " + replications + " of alternative " + i + " must be finite but is " + value
                            + ". Maybe the measure is not defined in every run?");
            sums[i] += value;
            used[i]++;
        }
        replications++;
        return true;
    }

    /** Returns by pair how many replications the variance of the first stage's differences asks for at most. */
    private double[][] limits() {
        double[][] first = Arrays.stream(values)
                .map(row -> Arrays.copyOf(row, rule.first()))
                .toArray(double[][]::new);
        double[][] limits = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                double variance = Moments.variance(PairedComparison.differences(first[i], first[j]));
                limits[i][j] = variance * rule.replicationsPerVariance();
                limits[j][i] = limits[i][j];
            }
        }
        return limits;
    }

    private static double largest(double[][] limits) {
        return Math.floor(
                Arrays.stream(limits).flatMapToDouble(Arrays::stream).max().orElseThrow());
    }

    private void screen(double[][] limits) {
        for (int i : survivors) {
            for (int j : survivors) {
                double slack = Math.max(0, rule.zone() / 2 * (limits[i][j] - replications));
                alive[i] &= i == j || !(sums[i] < sums[j] - slack);
            }
        }
        survivors = survivors();
    }

    private List<Integer> survivors() {
        return IntStream.range(0, alive.length).filter(i -> alive[i]).boxed().toList();
    }

    private Selection standing(boolean decided, int most) {
        int leader = survivors.get(0);
        for (int i : survivors) {
            leader = sums[i] > sums[leader] ? i : leader;
        }
        return new Selection(
                decided,
                leader,
                survivors,
                replications,
                Arrays.stream(used).boxed().toList(),
                most);
    }
}
