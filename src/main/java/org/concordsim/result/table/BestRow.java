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
 * @param inBestSubset whether it may be the best: no rival beats it significantly
 */
public record BestRow(
        String scenario, String segment, String measure, String model, double confidenceBest, boolean inBestSubset) {}
