package org.concordsim.experiment.design;

import org.concordsim.statistics.SplitMix;

/**
 * Columns of levels added one after another so that points which agree in many columns disagree in the next: the J2
 * criterion of Xu (2002), which is least for orthogonal arrays. A factor weighs as much as it has levels.
 */
final class ArraySearch {
    private static final long EFFORT = 400_000_000;
    private static final int COLUMN_STARTS = 20;

    private final int points;
    private final int[] levels;
    private final SplitMix chance;
    private int[][] agreement;

    ArraySearch(int points, int[] levels, SplitMix chance) {
        this.points = points;
        this.levels = levels;
        this.chance = chance;
    }

    /** Returns how many arrays the effort pays for: a pass over all exchanges takes about points^3 / 2 steps. */
    int starts() {
        long pass = (long) points * points * points / 2 * levels.length * COLUMN_STARTS * 3;
        return (int) Math.max(1, Math.min(100, EFFORT / Math.max(1, pass)));
    }

    int[][] run() {
        agreement = new int[points][points];
        int[][] result = new int[points][levels.length];
        for (int factor = 0; factor < levels.length; factor++) {
            int[] column = column(levels[factor]);
            for (int point = 0; point < points; point++) {
                result[point][factor] = column[point];
                for (int other = 0; other < points; other++) {
                    agreement[point][other] += column[point] == column[other] ? levels[factor] : 0;
                }
            }
        }
        return result;
    }

    private int[] column(int count) {
        int[] best = null;
        long least = Long.MAX_VALUE;
        int tries = points > 200 ? 1 : COLUMN_STARTS;
        for (int attempt = 0; attempt < tries; attempt++) {
            int[] column = chance.permutation(points);
            for (int point = 0; point < points; point++) {
                column[point] %= count;
            }
            improve(column);
            long cost = cost(column);
            if (cost < least) {
                least = cost;
                best = column;
            }
        }
        return best;
    }

    /** Exchanges levels of two points as long as that helps. */
    private void improve(int[] column) {
        boolean improved = true;
        while (improved) {
            improved = false;
            for (int a = 0; a < points; a++) {
                for (int b = 0; b < a; b++) {
                    if (column[a] != column[b] && change(column, a, b) < 0) {
                        int kept = column[a];
                        column[a] = column[b];
                        column[b] = kept;
                        improved = true;
                    }
                }
            }
        }
    }

    private long change(int[] column, int a, int b) {
        long change = 0;
        for (int other = 0; other < points; other++) {
            if (other != a && other != b) {
                int more = agreement[a][other] - agreement[b][other];
                change += column[other] == column[b] ? more : column[other] == column[a] ? -more : 0;
            }
        }
        return change;
    }

    private long cost(int[] column) {
        long cost = 0;
        for (int a = 0; a < points; a++) {
            for (int b = 0; b < a; b++) {
                cost += column[a] == column[b] ? agreement[a][b] : 0;
            }
        }
        return cost;
    }
}
