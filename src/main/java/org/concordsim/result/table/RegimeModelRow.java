package org.concordsim.result.table;

/**
 * One organizing model at one point of the contexts.
 *
 * @param scenario the scenario's name
 * @param point the design point
 * @param model the organizing model
 * @param measure the measure's name
 * @param n the number of replications in which every model has a value
 * @param mean the mean
 * @param probability the confidence that it is best, by bootstrap over replications
 * @param lead the lead of its mean over the best of the others
 * @param leadLow the lower end of the simultaneous 95 % interval of the lead
 * @param leadHigh the upper end
 * @param mayBeBest whether no other model is shown to be better
 */
public record RegimeModelRow(
        String scenario,
        String point,
        String model,
        String measure,
        int n,
        double mean,
        double probability,
        double lead,
        double leadLow,
        double leadHigh,
        boolean mayBeBest) {}
