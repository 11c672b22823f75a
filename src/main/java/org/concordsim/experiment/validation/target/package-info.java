/**
 * Targets across firms: what the exports of several firms show and the model was not calibrated to.
 *
 * <p>Start at {@link org.concordsim.experiment.validation.target.Targets}. The exports are those of the data review behind
 * the model: Olist's marketing funnel, the loan desk of BPI 2012, and FicZon's leads. They come from other sorts of firm than
 * the default, so that a miss is told and nothing is tuned to it. An attempt, for falling success, is a price named.
 */
package org.concordsim.experiment.validation.target;
