/**
 * Outcomes of the market and the product: how far the market knows the firm, how well the product fits it, how many
 * changes of the product fail or lose sales, and what Sales' early and late input gave to them. Start at
 * {@link org.concordsim.observation.money.product.ProductOutcomes}.
 */
package org.concordsim.observation.money.product;
