package org.concordsim.result.table;

import java.util.List;

/**
 * One run and how it ended.
 *
 * @param runId the run's identity: model, point and replication
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param point the design point: inPlace, reached, or the name of a point in a design
 * @param replication the replication's number from 0
 * @param seed the root of chance
 * @param levels the level of each factor, in the order of the factors
 * @param status completed; insolvent if cash fell below zero on the way; or failed with the cause
 * @param events the number of events that ran
 */
public record RunRow(
        String runId,
        String scenario,
        String model,
        String point,
        int replication,
        long seed,
        List<String> levels,
        String status,
        long events) {
    /** Copies the levels. */
    public RunRow {
        levels = List.copyOf(levels);
    }
}
