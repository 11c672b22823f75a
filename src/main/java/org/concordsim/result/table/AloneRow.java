package org.concordsim.result.table;

/**
 * What one level of one factor does alone to a measure, all other factors at their first levels.
 *
 * @param scenario the scenario's name
 * @param model the organizing model, or all where the model is a factor itself
 * @param factor the factor's path
 * @param from the factor's first level
 * @param to the level
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param n the number of replications in which the measure is defined at both
 * @param base the mean at the first levels of all factors
 * @param difference the mean of the change from the first level to this one
 * @param ciLow the lower end of the paired 95 % interval of the change
 * @param ciHigh the upper end
 * @param p the two-sided p of the paired t test
 * @param pHolm that p after Holm's adjustment over all changes of one model and measure
 */
public record AloneRow(
        String scenario,
        String model,
        String factor,
        String from,
        String to,
        String measure,
        String unit,
        int n,
        double base,
        double difference,
        double ciLow,
        double ciHigh,
        double p,
        double pHolm) {
    private static final double LEVEL = 0.05;

    /** Returns the row with another adjusted p. */
    public AloneRow withAdjusted(double adjusted) {
        return new AloneRow(
                scenario, model, factor, from, to, measure, unit, n, base, difference, ciLow, ciHigh, p, adjusted);
    }

    /** Returns whether the change is told apart from 0 after allowing for all changes beside it. */
    public boolean shown() {
        return pHolm < LEVEL;
    }
}
