/**
 * What the firm owns: money, products and a price list.
 *
 * <p>Start at {@link org.concordsim.model.firm.Ledger}: every movement of money is announced, and cash is the start
 * plus the sum of all movements. {@link org.concordsim.model.firm.Portfolio} holds the main product and the anchor that
 * opens doors, {@link org.concordsim.model.firm.PriceList} list prices and unit costs. Observed as revenue,
 * contribution, operating profit, cash and insolvency.
 */
package org.concordsim.model.firm;
