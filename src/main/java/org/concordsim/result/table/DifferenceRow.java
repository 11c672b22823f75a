package org.concordsim.result.table;

/**
 * The difference of one measure between two variants on the same customers. A variant is an organizing model's name,
 * with "@reached" behind it if the model was reached from Undefined.
 *
 * @param scenario the scenario's name
 * @param segment all, small, mid or enterprise
 * @param measure the measure's name
 * @param unit the measure's unit
 * @param modelA the variant from which is subtracted
 * @param modelB the variant that is subtracted
 * @param n the number of pairs
 * @param meanDifference the mean of A - B
 * @param ciLow the lower end of its 95 % interval
 * @param ciHigh the upper end of its 95 % interval
 * @param p the two-sided p of the paired t test
 * @param pAdjusted the p after Holm's adjustment within its family
 * @param effectSize Cohen's d with the average variance
 * @param varianceReduction the share of the difference's variance that common random numbers remove
 * @param effectLow the lower end of the 95 % interval of the effect size; NaN unless the measure is a headline one
 * @param effectHigh the upper end
 */
public record DifferenceRow(
        String scenario,
        String segment,
        String measure,
        String unit,
        String modelA,
        String modelB,
        int n,
        double meanDifference,
        double ciLow,
        double ciHigh,
        double p,
        double pAdjusted,
        double effectSize,
        double varianceReduction,
        double effectLow,
        double effectHigh) {
    /** The adjusted p at which a difference is claimed. */
    public static final double LEVEL = 0.05;

    /** Returns whether the data show a difference: the adjusted p is at most .05. */
    public boolean isShown() {
        return pAdjusted <= LEVEL;
    }

    /** Returns the same difference with an adjusted p. */
    public DifferenceRow withAdjusted(double adjusted) {
        return with(adjusted, effectLow, effectHigh);
    }

    /** Returns the same difference with an interval of its effect size. */
    public DifferenceRow withEffect(double low, double high) {
        return with(pAdjusted, low, high);
    }

    private DifferenceRow with(double adjusted, double low, double high) {
        return new DifferenceRow(
                scenario,
                segment,
                measure,
                unit,
                modelA,
                modelB,
                n,
                meanDifference,
                ciLow,
                ciHigh,
                p,
                adjusted,
                effectSize,
                varianceReduction,
                low,
                high);
    }

    /** Returns the same difference seen from the other side: B - A. */
    public DifferenceRow turned() {
        return new DifferenceRow(
                scenario,
                segment,
                measure,
                unit,
                modelB,
                modelA,
                n,
                -meanDifference,
                -ciHigh,
                -ciLow,
                p,
                pAdjusted,
                -effectSize,
                varianceReduction,
                -effectHigh,
                -effectLow);
    }
}
