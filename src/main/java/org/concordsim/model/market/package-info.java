/**
 * What the market as a whole knows of the firm.
 *
 * <p>Start at {@link org.concordsim.model.market.Awareness}: stocks of spending per channel and segment, which decay
 * and reach a share of a segment, evaluated only when somebody asks.
 * {@link org.concordsim.model.market.ReferencePrice} is the price that buyers reckon with, learned from closed deals.
 * Nothing here knows the organizing model. Observed as awareness, inquiries by channel and realised price.
 */
package org.concordsim.model.market;
