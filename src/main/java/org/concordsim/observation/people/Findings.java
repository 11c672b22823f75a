package org.concordsim.observation.people;

/**
 * What is found of the people and read by others.
 *
 * @param trust trust between colleagues of the two functions
 * @param beliefs how differently they see the segments
 * @param forecast how far forecasts miss
 * @param judgement how far they judge leads alike
 * @param quotas which quotas were reached
 */
public record Findings(
        Trust trust, BeliefDistance beliefs, ForecastError forecast, Kappa judgement, QuotaReachedShare quotas) {}
