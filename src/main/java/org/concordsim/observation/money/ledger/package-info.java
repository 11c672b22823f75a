/**
 * Outcomes of the firm's ledger: income, cost, what is left and cash. Start at
 * {@link org.concordsim.observation.money.ledger.LedgerOutcomes}; all but cash and insolvency are sums of accounts.
 */
package org.concordsim.observation.money.ledger;
