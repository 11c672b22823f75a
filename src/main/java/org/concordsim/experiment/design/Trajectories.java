package org.concordsim.experiment.design;

import java.util.Arrays;
import org.concordsim.statistics.SplitMix;

/**
 * Trajectories on the grids of their factors: where each starts, which way each factor moves and in which order. Over
 * the trajectories each factor starts at each of its levels equally often, and that stays so.
 */
final class Trajectories {
    private final int[] levels;
    private final int[][] starts;
    private final boolean[][] rises;
    private final int[][] orders;

    Trajectories(int count, int[] levels, SplitMix chance) {
        this.levels = levels;
        this.starts = new int[count][levels.length];
        this.rises = new boolean[count][levels.length];
        this.orders = new int[count][];
        for (int factor = 0; factor < levels.length; factor++) {
            int[] balanced = chance.permutation(count);
            int[] names = chance.permutation(levels[factor]);
            for (int t = 0; t < count; t++) {
                starts[t][factor] = names[balanced[t] % levels[factor]];
                rises[t][factor] = chance.next(2) == 0;
            }
        }
        Arrays.setAll(orders, t -> chance.permutation(levels.length));
    }

    int count() {
        return starts.length;
    }

    int factors() {
        return levels.length;
    }

    /** Exchanges the start and the direction of a factor between two trajectories. */
    void exchange(int a, int b, int factor) {
        int start = starts[a][factor];
        starts[a][factor] = starts[b][factor];
        starts[b][factor] = start;
        boolean rise = rises[a][factor];
        rises[a][factor] = rises[b][factor];
        rises[b][factor] = rise;
    }

    double[][] points(int t) {
        int[] position = starts[t].clone();
        double[][] points = new double[levels.length + 1][];
        points[0] = coordinates(position);
        for (int step = 0; step < levels.length; step++) {
            int factor = orders[t][step];
            int move = levels[factor] / 2;
            boolean up = position[factor] + move < levels[factor];
            boolean down = position[factor] - move >= 0;
            position[factor] += up && (!down || rises[t][factor]) ? move : -move;
            points[step + 1] = coordinates(position);
        }
        return points;
    }

    private double[] coordinates(int[] position) {
        double[] point = new double[levels.length];
        Arrays.setAll(point, factor -> UnitCube.coordinate(position[factor], levels[factor]));
        return point;
    }
}
