/**
 * Statistics: pure functions from arrays to small records. Nothing here knows a file, a clock or the simulation.
 *
 * <p>Start at {@link org.concordsim.statistics.Summary} for one sample, {@link
 * org.concordsim.statistics.PairedComparison} for two samples under common random numbers, {@link
 * org.concordsim.statistics.Holm} for many tests at once and {@link org.concordsim.statistics.BestConfidence} with
 * {@link org.concordsim.statistics.BestSubset} for the question which of several is best; {@link
 * org.concordsim.statistics.EffectSize} says how large a difference is beside chance. What is not defined, such as the
 * interval of a single value, is NaN.
 *
 * <p>Packages below: {@link org.concordsim.statistics.selection} selects the best with a guarantee, {@link
 * org.concordsim.statistics.precision} says how many replications a precision takes, {@link
 * org.concordsim.statistics.output} judges a warm-up, {@link org.concordsim.statistics.worlds} splits the variance over
 * uncertain worlds. {@link org.concordsim.statistics.sensitivity}, {@link org.concordsim.statistics.attribution} and
 * {@link org.concordsim.statistics.discovery} say which inputs matter, which lever is worth what, and where which model
 * is best.
 */
package org.concordsim.statistics;
