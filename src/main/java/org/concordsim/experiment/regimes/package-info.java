/**
 * Regimes: in which contexts which organizing model is best, and where the data cannot tell.
 *
 * <p>Start at {@link org.concordsim.experiment.regimes.RegimeStudy}; the contexts are in {@link
 * org.concordsim.experiment.regimes.Contexts}, each with its range and the reason for it.
 */
package org.concordsim.experiment.regimes;
