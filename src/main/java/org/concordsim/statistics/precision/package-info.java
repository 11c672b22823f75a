/**
 * How many replications a wanted precision takes.
 *
 * <p>Start at {@link org.concordsim.statistics.precision.PrecisionRule} to replicate until differences are known well
 * enough, and at {@link org.concordsim.statistics.precision.ExpectedWidth} to say beforehand how wide an interval will
 * be.
 */
package org.concordsim.statistics.precision;
