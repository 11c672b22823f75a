package org.concordsim.result.process;

/**
 * How long the log of one run is.
 *
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param replication the replication's number from 0
 * @param entries the number of entries
 * @param underWay the number of journeys that were under way at the end
 */
public record LogRow(String scenario, String model, int replication, long entries, long underWay) {}
