/**
 * Customers: accounts with buying groups that turn what they perceive into what they do.
 *
 * <p>Start at {@link org.concordsim.model.customer.Customer}, which answers a
 * {@link org.concordsim.model.customer.Stimulus} with a {@link org.concordsim.model.customer.Reaction}; there is no
 * other way from the firm to a customer's decision. {@link org.concordsim.model.customer.Nature} holds what is drawn
 * before any act of the firm: traits, needs, tastes and their drift, rivals.
 * {@link org.concordsim.model.customer.Journey} is what a customer told, understood, spent and waited,
 * {@link org.concordsim.model.customer.Patience} how it bears waiting, {@link org.concordsim.model.customer.Trust} what
 * it thinks of the firm's word, {@link org.concordsim.model.customer.Ownership} its contract. The rule of choice, in
 * money, is {@code Choice}.
 *
 * <p>Nothing here knows the organizing model or colleagues' trust. Observed as customer value, effort by part, waits,
 * deviations, retention, and the causes by which journeys end.
 */
package org.concordsim.model.customer;
