/**
 * Products: what is believed about buyers' tastes and how products follow it.
 *
 * <p>Start at {@link org.concordsim.model.product.BeliefSet}: a person's or function's signals on one segment.
 * Pooling is the union of signals, so a signal that both sides hold counts once.
 * {@link org.concordsim.model.product.HeardBelief} weighs the two functions' signals by voice,
 * {@link org.concordsim.model.product.ProductPlan} moves a product towards them,
 * {@link org.concordsim.model.product.Fit} is what a customer's tastes make of a product, and
 * {@link org.concordsim.model.product.AnchorReview} keeps or drops the product that opens doors. Observed as belief
 * distance, diversity of signals and product fit.
 */
package org.concordsim.model.product;
