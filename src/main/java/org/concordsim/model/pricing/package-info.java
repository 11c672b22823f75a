/**
 * Prices: what a salesperson asks, who may decide otherwise, and what the list price becomes.
 *
 * <p>Start at {@link org.concordsim.model.pricing.AskingPrice}: one agent's best price for one deal, given a
 * {@link org.concordsim.model.pricing.WillingnessBelief} about the customer and the agent's own learned
 * {@link org.concordsim.model.pricing.PriceResponse}. {@link org.concordsim.model.pricing.PriceRule} turns the wishes
 * of the parties into a settled price, {@link org.concordsim.model.pricing.PricingConflict} says how far apart they
 * were and who won, {@link org.concordsim.model.pricing.ListPriceReview} moves the list price once a year.
 *
 * <p>All prices that are compared, believed or learned are ratios to the list price of the deal at its size, so the
 * unit of money cancels; money enters linearly only. Observed as realised over list price and as pricing conflicts.
 */
package org.concordsim.model.pricing;
