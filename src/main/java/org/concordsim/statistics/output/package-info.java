/**
 * Output analysis of a single run: when a series that starts from an unusual state has forgotten it.
 *
 * <p>Start at {@link org.concordsim.statistics.output.WarmUp} for the verdict on a configured warm-up and at {@link
 * org.concordsim.statistics.output.Welch} for the curve that shows it to the eye.
 */
package org.concordsim.statistics.output;
