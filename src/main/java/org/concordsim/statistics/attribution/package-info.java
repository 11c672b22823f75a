/**
 * Attribution: how much of the difference between two models each lever makes, from arrays to small records.
 *
 * <p>A coalition is a set of levers that stand as in the new model while the others stand as in the old one; its worth
 * is the measure there. It is written as a bit mask: bit i is set if lever i is in. Start at {@link
 * org.concordsim.statistics.attribution.CoalitionPlan}, which says which coalitions to run, and give their worths to
 * {@link org.concordsim.statistics.attribution.Shapley}.
 */
package org.concordsim.statistics.attribution;
