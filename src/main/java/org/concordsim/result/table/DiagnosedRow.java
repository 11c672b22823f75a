package org.concordsim.result.table;

/**
 * The class that the diagnostic says of one run.
 *
 * @param firm the scenario of the firm
 * @param configured the organizing model that was configured
 * @param replication the replication, from 0
 * @param score the total of the diagnostic, 20 to 100 points
 * @param inferred the class of that total
 */
public record DiagnosedRow(String firm, String configured, int replication, double score, String inferred) {}
