/**
 * What the values of an experiment say together: summaries, differences on the same customers, and which variant is
 * best.
 *
 * <p>Start at {@link org.concordsim.experiment.comparison.Comparison}; what is held against what is in {@link
 * org.concordsim.experiment.comparison.Contest}. Rows are enough: nothing is simulated here.
 */
package org.concordsim.experiment.comparison;
