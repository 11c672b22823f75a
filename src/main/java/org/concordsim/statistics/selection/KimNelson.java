package org.concordsim.statistics.selection;

import java.util.Arrays;
import org.concordsim.check.Require;

/**
 * The rule of a fully sequential selection of the best: procedure KN of Kim and Nelson (2001) with c = 1. After a first
 * stage it eliminates an alternative as soon as its partial sum falls too far behind another's, and asks for one more
 * replication of those that survive.
 *
 * <p>It selects the best with at least the stated confidence if the best mean leads by the indifference zone or more,
 * for normal values under common random numbers; a selection within the zone of the best is good enough by definition.
 * The decision depends on the replications in their order only, not on how many are there already when it is asked for.
 *
 * @param alternatives the number of alternatives, 2 or more
 * @param confidence the probability of selecting the best, in [1 / alternatives, .9999]
 * @param zone the indifference zone: the smallest lead worth detecting, in the unit of the values
 * @param first the replications of the first stage, 2 or more; 10 or more are advised
 */
public record KimNelson(int alternatives, double confidence, double zone, int first) {
    /** Refuses numbers that define no selection. */
    public KimNelson {
        Require.within(alternatives, 2, Integer.MAX_VALUE, "alternatives");
        Require.within(confidence, 1.0 / alternatives, 0.9999, "confidence");
        Require.positive(zone, "zone");
        Require.within(first, 2, Integer.MAX_VALUE, "first");
    }

    /** Returns the constant eta of the procedure: ((2 alpha / (k - 1)) ^ (-2 / (n0 - 1)) - 1) / 2. */
    public double eta() {
        double level = 2 * (1 - confidence) / (alternatives - 1);
        return Math.max(0, (StrictMath.pow(level, -2.0 / (first - 1)) - 1) / 2);
    }

    /**
     * Returns where the selection stands.
     *
     * @param values value by alternative and replication: all alternatives for the first stage, survivors afterwards;
     *     values beyond the decision are not read
     * @param higherIsBetter whether a higher mean is the better one
     */
    public Selection after(double[][] values, boolean higherIsBetter) {
        Require.that(
                values.length == alternatives,
                values,
                "Values must be of " + alternatives + " alternatives but are of " + values.length
                        + ". Maybe one is missing?");
        double[][] oriented = higherIsBetter
                ? values
                : Arrays.stream(values)
                        .map(row -> Arrays.stream(row).map(value -> -value).toArray())
                        .toArray(double[][]::new);
        return new Screening(this, oriented).run();
    }

    /** Returns h squared over the zone squared, which turns a variance of differences into a number of replications. */
    double replicationsPerVariance() {
        return 2 * eta() * (first - 1) / (zone * zone);
    }
}
