/**
 * Selecting the best of several alternatives under common random numbers.
 *
 * <p>Start at {@link org.concordsim.statistics.selection.ComparisonWithBest} for data that are there, and at {@link
 * org.concordsim.statistics.selection.KimNelson} for a selection that asks for replications until it can decide. Both
 * hold for normal values with any variances and any correlation between alternatives.
 */
package org.concordsim.statistics.selection;
