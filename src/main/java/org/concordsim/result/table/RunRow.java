package org.concordsim.result.table;

/**
 * One run and how it ended.
 *
 * @param runId the run's identity: model, point and replication
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param point the design point: inPlace or reached
 * @param replication the replication's number from 0
 * @param seed the root of chance
 * @param status completed, or insolvent if cash fell below zero on the way
 * @param events the number of events that ran
 */
public record RunRow(
        String runId,
        String scenario,
        String model,
        String point,
        int replication,
        long seed,
        String status,
        long events) {}
