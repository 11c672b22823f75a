package org.concordsim.result.table;

/**
 * One value of one measure in one run.
 *
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param point the design point: inPlace or reached
 * @param replication the replication's number from 0
 * @param segment all, small, mid or enterprise
 * @param period all, or a quarter q1, q2 ... after warm-up
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param value the value in that unit
 */
public record MeasureRow(
        String scenario,
        String model,
        String point,
        int replication,
        String segment,
        String period,
        String measure,
        String unit,
        double value) {}
