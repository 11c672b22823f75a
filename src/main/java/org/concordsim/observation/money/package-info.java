/**
 * Outcomes of money: what the firm earns and spends, how it grows, what its owners are worth to it and what they get for
 * their money; a package for each theme. Start at {@link org.concordsim.observation.money.MoneyOutcomes}.
 */
package org.concordsim.observation.money;
