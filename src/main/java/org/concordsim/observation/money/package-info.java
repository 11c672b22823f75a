/**
 * Measures of money: what the firm earns and spends, what its owners are worth to it and what they get for their money.
 */
package org.concordsim.observation.money;
