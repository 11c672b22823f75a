package org.concordsim.experiment.optimization;

import java.util.List;
import org.concordsim.experiment.Treatment;

/**
 * A bundle of levers that the search has tried.
 *
 * @param name the name in results
 * @param generation the round of the search, 0 for the start
 * @param place its place in the unit cube of levers
 * @param treatment what is done to the firm
 * @param merits the mean of each objective over the search's replications, turned so that more is better
 * @param violation how far constraints are broken, 0 if they are kept
 */
record Candidate(String name, int generation, double[] place, Treatment treatment, double[] merits, double violation) {
    List<String> levels() {
        return treatment.levels();
    }

    boolean isFeasible() {
        return violation == 0;
    }

    /** Returns the sum of the merits. */
    double merit() {
        double sum = 0;
        for (double merit : merits) {
            sum += merit;
        }
        return sum;
    }
}
