/**
 * Statistics: pure functions from arrays to small records. Nothing here knows a file, a clock or the simulation.
 *
 * <p>Start at {@link org.concordsim.statistics.Summary} for one sample, {@link
 * org.concordsim.statistics.PairedComparison} for two samples under common random numbers, {@link
 * org.concordsim.statistics.Holm} for many tests at once and {@link org.concordsim.statistics.BestConfidence} with
 * {@link org.concordsim.statistics.BestSubset} for the question which of several is best. What is not defined, such as
 * the interval of a single value, is NaN.
 */
package org.concordsim.statistics;
