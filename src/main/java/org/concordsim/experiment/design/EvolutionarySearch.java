package org.concordsim.experiment.design;

import java.util.Arrays;
import org.concordsim.statistics.SplitMix;

/**
 * Enhanced stochastic evolution (Jin, Chen and Sudjianto 2005) of a Latin hypercube: swaps within a factor lower the
 * phi-p of Morris and Mitchell (1995), p = 16; a threshold that breathes between improving and exploring lets small
 * losses pass.
 */
final class EvolutionarySearch {
    private static final long EFFORT = 1_000_000_000;
    private static final int MOST_SWAPS = 300_000;

    private final SplitMix chance;
    private final int factors;
    private final int swapsPerTry;
    private final int triesPerRound;
    private final int rounds;
    private int[][] current;
    private double energy;
    private int[][] best;
    private double bestEnergy;
    private double threshold;
    private boolean warming = true;

    EvolutionarySearch(int[][] strata, SplitMix chance) {
        int points = strata.length;
        this.chance = chance;
        this.factors = strata[0].length;
        this.current = strata;
        this.energy = energy(strata);
        this.best = copy(strata);
        this.bestEnergy = energy;
        this.threshold = 0.005 * phi(energy);
        long swaps = Math.min(MOST_SWAPS, Math.max(50, EFFORT / (points * (2L * factors + 30))));
        this.swapsPerTry = (int) Math.min(50, Math.max(1, points * (points - 1L) / 10));
        this.triesPerRound = (int) Math.max(1, Math.min(40, swaps / (10L * swapsPerTry)));
        this.rounds = (int) Math.max(1, swaps / ((long) triesPerRound * swapsPerTry));
    }

    int[][] run() {
        for (int round = 0; round < rounds; round++) {
            double before = bestEnergy;
            int accepted = 0;
            int improved = 0;
            for (int attempt = 0; attempt < triesPerRound; attempt++) {
                double old = bestEnergy;
                accepted += attempt((round * triesPerRound + attempt) % factors) ? 1 : 0;
                improved += bestEnergy < old ? 1 : 0;
            }
            energy = energy(current);
            breathe(bestEnergy < before, (double) accepted / triesPerRound, (double) improved / triesPerRound);
        }
        return best;
    }

    /** Tries swaps within a factor and makes the best of them if it passes the threshold. */
    private boolean attempt(int factor) {
        double least = Double.POSITIVE_INFINITY;
        int a = -1;
        int b = -1;
        for (int swap = 0; swap < swapsPerTry; swap++) {
            int i = chance.next(current.length);
            int j = (i + 1 + chance.next(current.length - 1)) % current.length;
            double change = change(i, j, factor);
            if (change < least) {
                least = change;
                a = i;
                b = j;
            }
        }
        double next = Math.max(0, energy + least);
        if (!(phi(next) - phi(energy) <= threshold * chance.uniform())) {
            return false;
        }
        int kept = current[a][factor];
        current[a][factor] = current[b][factor];
        current[b][factor] = kept;
        energy = next;
        if (energy < bestEnergy) {
            bestEnergy = energy;
            best = copy(current);
        }
        return true;
    }

    private void breathe(boolean improving, double accepted, double improved) {
        if (improving) {
            threshold *= accepted > 0.1 && improved < accepted ? 0.8 : accepted > 0.1 ? 1 : 1.25;
        } else {
            warming = accepted < 0.1 || warming && accepted <= 0.8;
            threshold *= warming ? 1 / 0.7 : 0.9;
        }
    }

    /** Returns the change of the energy if two points swap their strata of a factor. */
    private double change(int a, int b, int factor) {
        double change = 0;
        long valueA = current[a][factor];
        long valueB = current[b][factor];
        for (int j = 0; j < current.length; j++) {
            if (j != a && j != b) {
                long toA = (valueA - current[j][factor]) * (valueA - current[j][factor]);
                long toB = (valueB - current[j][factor]) * (valueB - current[j][factor]);
                long distanceA = distance(current[a], current[j]);
                long distanceB = distance(current[b], current[j]);
                change += term(distanceA - toA + toB) - term(distanceA);
                change += term(distanceB - toB + toA) - term(distanceB);
            }
        }
        return change;
    }

    private static double energy(int[][] strata) {
        double sum = 0;
        for (int i = 0; i < strata.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += term(distance(strata[i], strata[j]));
            }
        }
        return sum;
    }

    private static long distance(int[] a, int[] b) {
        long squares = 0;
        for (int factor = 0; factor < a.length; factor++) {
            long difference = a[factor] - b[factor];
            squares += difference * difference;
        }
        return squares;
    }

    /** Returns the distance to the power of -16. */
    private static double term(long squaredDistance) {
        double fourth = 1.0 / squaredDistance / squaredDistance;
        double eighth = fourth * fourth;
        return eighth * eighth;
    }

    private static double phi(double energy) {
        return Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(energy))));
    }

    private static int[][] copy(int[][] strata) {
        return Arrays.stream(strata).map(int[]::clone).toArray(int[][]::new);
    }
}
