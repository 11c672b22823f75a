/**
 * Outcomes of what dealing with the firm costs a customer: hand-offs and waits here, the hours of its side in
 * {@code effort}, single things that annoy it in {@code annoyance}, and what it meets after the sale in {@code owner}.
 * Start at {@link org.concordsim.observation.friction.FrictionOutcomes}.
 */
package org.concordsim.observation.friction;
