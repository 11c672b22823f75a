package org.concordsim.model;

/**
 * How a run ended.
 *
 * @param events the number of events that ran
 * @param exogenousHash a hash of all exogenous draws: equal under every organizing model
 * @param insolvent whether cash fell below zero
 */
public record RunEnd(long events, long exogenousHash, boolean insolvent) {}
