/**
 * Forecasts: what a study would take, told from a few of its runs.
 *
 * <p>Start at {@link org.concordsim.experiment.forecast.Pilot}.
 */
package org.concordsim.experiment.forecast;
