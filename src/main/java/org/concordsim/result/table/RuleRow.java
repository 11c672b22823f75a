package org.concordsim.result.table;

/**
 * A leaf of a small decision tree over the contexts.
 *
 * @param scenario the scenario's name
 * @param measure the measure's name
 * @param rule the number of the leaf
 * @param sentence the leaf in words
 * @param verdict the verdict of most points: an organizing model, or none
 * @param points the number of points
 * @param coverage the share of all points with the verdict that lie in the leaf
 * @param density the share of the points in the leaf that have the verdict
 */
public record RuleRow(
        String scenario,
        String measure,
        int rule,
        String sentence,
        String verdict,
        int points,
        double coverage,
        double density) {}
