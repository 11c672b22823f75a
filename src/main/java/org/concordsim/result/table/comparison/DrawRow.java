package org.concordsim.result.table.comparison;

/**
 * The value of one key in one uncertain world.
 *
 * @param world the world, the point of its runs
 * @param kind lever or parameter
 * @param key the scenario key
 * @param value the value
 */
public record DrawRow(String world, String kind, String key, String value) {}
