package org.concordsim.result.table;

/**
 * How sure it is that a variant is the best of its set on one measure. The sets are the models in place, and the models
 * reached from Undefined together with staying there; names as in the differences.
 *
 * @param scenario the scenario's name
 * @param segment all, small, mid or enterprise
 * @param measure the measure's name
 * @param model the variant
 * @param confidenceBest the share of bootstrap resamples in which its mean is best
 * @param inBestSubset whether it may be the best: no rival beats it significantly; true of a single
 *     replication
 * @param lead how far its mean is ahead of the best of the others, in the measure's unit and positive if it is better;
 *     this and its interval are NaN unless the measure is a headline one
 * @param leadLow the lower end of the interval of the lead; the intervals of a set hold together with confidence .95
 * @param leadHigh the upper end
 */
public record BestRow(
        String scenario,
        String segment,
        String measure,
        String model,
        double confidenceBest,
        boolean inBestSubset,
        double lead,
        double leadLow,
        double leadHigh) {}
