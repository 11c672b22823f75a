/**
 * Outcomes of the customer: what a year of owning the product is worth to those who bought it, what it costs them and
 * what is left. Start at {@link org.concordsim.observation.money.customer.CustomerOutcomes}.
 */
package org.concordsim.observation.money.customer;
