/**
 * Attribution: what of the difference between two organizing models is due to which of their levers.
 *
 * <p>Start at {@link org.concordsim.experiment.attribution.AttributionStudy}. Levers move in sets ({@link
 * org.concordsim.experiment.attribution.LeverGroup} is the usual cut); {@link
 * org.concordsim.experiment.attribution.Mixtures} turns each coalition of sets into a treatment; the values come from
 * {@link org.concordsim.statistics.attribution.Shapley}.
 */
package org.concordsim.experiment.attribution;
