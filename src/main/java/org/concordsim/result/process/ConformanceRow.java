package org.concordsim.result.process;

/**
 * How often a rule was kept.
 *
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param replication the replication's number from 0
 * @param segment all, small, mid or enterprise
 * @param rule the rule's name, see {@link ProcessTables#CONFORMANCE}
 * @param cases the number of times it applied and was decided
 * @param kept the number of times it was kept
 * @param late the number of times the step came, but late
 * @param never the number of times the step never came
 * @param keptShare the share kept
 * @param meanDays the mean time until the step came; working days, NaN where a rule has no step
 */
public record ConformanceRow(
        String scenario,
        String model,
        int replication,
        String segment,
        String rule,
        long cases,
        long kept,
        long late,
        long never,
        double keptShare,
        double meanDays) {}
