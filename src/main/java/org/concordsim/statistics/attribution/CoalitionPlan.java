package org.concordsim.statistics.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.concordsim.check.Require;
import org.concordsim.statistics.SplitMix;

/**
 * Which coalitions to run for an attribution.
 *
 * @param players the number of levers or groups of levers, 1 to 62
 * @param coalitions the distinct coalitions as bit masks, ascending
 * @param orders the sampled orders, a reversed order after each; empty where every coalition is run
 */
public record CoalitionPlan(int players, List<Long> coalitions, List<List<Integer>> orders) {
    /** The largest number of levers whose every coalition is run unless asked otherwise: 7, so 128 coalitions. */
    public static final int EXACT = 7;

    /** Copies the lists. */
    public CoalitionPlan {
        Require.that(
                players >= 1 && players <= 62,
                players,
                "players must lie in [1, 62] but is " + players + ". Maybe put levers into groups?");
        coalitions = List.copyOf(coalitions);
        orders = orders.stream().map(List::copyOf).toList();
    }

    /** Returns every coalition: 2 to the power of the levers, for at most 20 levers. */
    public static CoalitionPlan exact(int players) {
        Require.that(
                players >= 1 && players <= 20,
                players,
                "An exact attribution takes 1 to 20 levers but has " + players + ". Maybe sample orders instead?");
        return new CoalitionPlan(
                players, LongStream.range(0, 1L << players).boxed().toList(), List.of());
    }

    /**
     * Returns the coalitions along random orders, each followed by its reverse (antithetic), plus those for one in and
     * one out.
     *
     * @param players the number of levers
     * @param pairs the number of orders before reversal, 2 or more; with the reversed ones there are twice as many
     * @param seed the root of the sampling
     */
    public static CoalitionPlan sampled(int players, int pairs, long seed) {
        Require.that(pairs >= 2, pairs, "pairs must be 2 or more but is " + pairs + ". Maybe raise the run budget?");
        SplitMix chance = new SplitMix(seed);
        List<List<Integer>> orders = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            int[] order = chance.permutation(players);
            orders.add(Arrays.stream(order).boxed().toList());
            orders.add(IntStream.range(0, players)
                    .mapToObj(i -> order[players - 1 - i])
                    .toList());
        }
        LongStream along = orders.stream().flatMapToLong(order -> Arrays.stream(prefixes(order)));
        long all = (1L << players) - 1;
        LongStream single = IntStream.range(0, players).mapToLong(i -> 1L << i);
        LongStream missing = IntStream.range(0, players).mapToLong(i -> all & ~(1L << i));
        List<Long> distinct = LongStream.concat(along, LongStream.concat(single, missing))
                .distinct()
                .sorted()
                .boxed()
                .toList();
        return new CoalitionPlan(players, distinct, orders);
    }

    /**
     * Returns every coalition for up to 7 levers or if that fits the budget, else the plan with the most orders whose
     * coalitions stay within it. A budget too small for two pairs of orders still gets two.
     *
     * @param players the number of levers
     * @param budget the largest number of coalitions
     * @param seed the root of the sampling
     */
    public static CoalitionPlan within(int players, int budget, long seed) {
        if (players <= EXACT || players <= 20 && 1L << players <= budget) {
            return exact(players);
        }
        CoalitionPlan plan = sampled(players, 2, seed);
        int pairs = 2;
        while (plan.coalitions().size() < budget) {
            CoalitionPlan larger = sampled(players, ++pairs, seed);
            if (larger.coalitions().size() > budget) {
                break;
            }
            plan = larger;
        }
        return plan;
    }

    /** Returns whether every coalition is run. */
    public boolean isExact() {
        return orders.isEmpty();
    }

    /** Returns the coalitions along an order, from none to all. */
    static long[] prefixes(List<Integer> order) {
        long[] prefixes = new long[order.size() + 1];
        for (int i = 0; i < order.size(); i++) {
            prefixes[i + 1] = prefixes[i] | 1L << order.get(i);
        }
        return prefixes;
    }
}
