package org.concordsim.experiment.design;

import org.concordsim.check.Require;
import org.concordsim.statistics.SplitMix;

/**
 * Latin hypercubes (McKay, Beckman and Conover 1979) with far-apart points: each of n equal strata of each factor holds
 * one point, at its middle.
 */
public final class LatinHypercube {
    private LatinHypercube() {}

    /**
     * Returns a maximin Latin hypercube, by point and factor in the unit cube: the least distance between points is made
     * large by enhanced stochastic evolution (Jin, Chen and Sudjianto 2005). The effort has a bound, so large designs
     * are improved less.
     *
     * @param points the number of points
     * @param factors the number of factors
     * @param seed the root of the search
     */
    public static double[][] maximin(int points, int factors, long seed) {
        Require.that(points >= 1, points, "points must be 1 or more but is " + points + ". Maybe raise the budget?");
        Require.that(factors >= 1, factors, "factors must be 1 or more but is " + factors + ". Maybe none is listed?");
        SplitMix chance = new SplitMix(seed);
        int[][] strata = new int[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            int[] order = chance.permutation(points);
            for (int point = 0; point < points; point++) {
                strata[point][factor] = order[point];
            }
        }
        if (points > 2 && factors > 1) {
            strata = new EvolutionarySearch(strata, chance).run();
        }
        return middles(strata);
    }

    private static double[][] middles(int[][] strata) {
        double[][] points = new double[strata.length][strata[0].length];
        for (int point = 0; point < points.length; point++) {
            for (int factor = 0; factor < points[point].length; factor++) {
                points[point][factor] = (strata[point][factor] + 0.5) / strata.length;
            }
        }
        return points;
    }
}
