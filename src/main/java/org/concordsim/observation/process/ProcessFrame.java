package org.concordsim.observation.process;

/**
 * What an analysis is of.
 *
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param replication the replication's number from 0
 * @param from the day from which on journeys count; working days since the start
 */
public record ProcessFrame(String scenario, String model, int replication, double from) {}
