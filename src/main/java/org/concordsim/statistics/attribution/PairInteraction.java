package org.concordsim.statistics.attribution;

import org.concordsim.statistics.Interval;

/**
 * What two levers do together beyond what each does: above 0 if they help each other, below 0 if they stand in for each
 * other; in the unit of the measure.
 *
 * @param first the place of one lever
 * @param second the place of the other, above the first
 * @param value the Shapley interaction index: the mean over coalitions of the others, each size with the same weight, of
 *     both minus either plus neither
 * @param interval Student's t interval over replications
 */
public record PairInteraction(int first, int second, double value, Interval interval) {}
