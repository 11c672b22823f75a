package org.concordsim.statistics.course;

import java.util.Arrays;
import java.util.function.Consumer;
import org.concordsim.statistics.SplitMix;

/**
 * Bootstrap resamples of whole replications: what belongs to one replication stays together at all steps.
 *
 * @param rounds the number of resamples
 * @param seed the root of the drawing
 */
record Resamples(int rounds, long seed) {
    /** The number of resamples that intervals take: 2000. */
    static final int STANDARD = 2000;

    /** Draws the numbers of n replications with replacement, round by round; the same array is handed on each time. */
    void draw(int n, Consumer<int[]> reader) {
        SplitMix chance = new SplitMix(seed);
        int[] drawn = new int[n];
        for (int round = 0; round < rounds; round++) {
            Arrays.setAll(drawn, i -> chance.next(n));
            reader.accept(drawn);
        }
    }

    /** Returns the mean of the values of the drawn replications. */
    static double mean(double[] values, int[] drawn) {
        double sum = 0;
        for (int i : drawn) {
            sum += values[i];
        }
        return sum / drawn.length;
    }
}
