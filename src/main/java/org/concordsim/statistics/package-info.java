/**
 * Statistics: pure functions from arrays to small records. Nothing here knows a file, a clock or the simulation.
 *
 * <p>Start at {@link org.concordsim.statistics.Summary} for one sample, {@link
 * org.concordsim.statistics.PairedComparison} for two samples under common random numbers, {@link
 * org.concordsim.statistics.Holm} for many tests at once and {@link org.concordsim.statistics.BestConfidence} with
 * {@link org.concordsim.statistics.BestSubset} for the question which of several is best. What is not defined, such as
 * the interval of a single value, is NaN.
 *
 * <p>{@link org.concordsim.statistics.sensitivity} says which factors move a measure, {@link
 * org.concordsim.statistics.attribution} how much of a difference each lever makes and {@link
 * org.concordsim.statistics.discovery} where in a space of factors something holds.
 */
package org.concordsim.statistics;
