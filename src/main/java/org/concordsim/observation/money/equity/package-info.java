/**
 * Outcomes of the firm's owners as an asset: how many there are and what they are worth, from the run's own margins and
 * retention. Start at {@link org.concordsim.observation.money.equity.EquityOutcomes}.
 */
package org.concordsim.observation.money.equity;
