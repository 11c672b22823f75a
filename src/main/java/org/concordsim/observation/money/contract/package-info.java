/**
 * Outcomes of contracts: what was won, renewed and enlarged, at which price, and what owners brought besides. Start at
 * {@link org.concordsim.observation.money.contract.ContractOutcomes}.
 */
package org.concordsim.observation.money.contract;
