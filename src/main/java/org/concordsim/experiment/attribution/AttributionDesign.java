package org.concordsim.experiment.attribution;

import org.concordsim.check.Require;
import org.concordsim.statistics.attribution.CoalitionPlan;

/**
 * Which coalitions are run, and how often.
 *
 * @param plan the coalitions
 * @param replications the number of replications of each
 */
public record AttributionDesign(CoalitionPlan plan, int replications) {
    /** The runs that are spent at most unless told otherwise: half an hour on two cores for the default firm. */
    public static final int RUNS = 2800;

    private static final int SAMPLED = 8;

    /**
     * What may be spent.
     *
     * @param runs the largest number of runs
     * @param replications the number of replications that is wished for
     * @param stated whether that number is asked for; if not, fewer will do
     */
    public record Budget(int runs, int replications, boolean stated) {
        private int most(int number) {
            return stated ? replications : Math.min(number, replications);
        }
    }

    /**
     * Returns the design of some sets within a budget: every coalition for up to 7 sets or where the budget allows it,
     * else those along random orders, of 8 replications unless another number is asked for. Fewer than two replications
     * are run only if asked for.
     *
     * @param sets the number of sets that are moved
     * @param budget what may be spent
     * @param seed the root of the sampling of orders
     */
    public static AttributionDesign within(int sets, Budget budget, long seed) {
        boolean few = sets <= CoalitionPlan.EXACT;
        int first = few ? 1 : budget.most(SAMPLED);
        CoalitionPlan plan = CoalitionPlan.within(sets, Math.max(1, budget.runs() / first), seed);
        int coalitions = plan.coalitions().size();
        int replications = plan.isExact() ? budget.most(Math.max(2, budget.runs() / coalitions)) : first;
        long needed = (long) coalitions * replications;
        Require.that(
                needed <= budget.runs(),
                budget,
                "The budget must be " + needed + " runs or more but is " + budget.runs() + ": " + replications
                        + " replications of " + coalitions + " mixtures of " + sets
                        + " groups. Maybe make fewer groups, or state fewer replications?");
        return new AttributionDesign(plan, replications);
    }
}
