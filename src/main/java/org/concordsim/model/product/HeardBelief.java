package org.concordsim.model.product;

import org.concordsim.check.Require;

/**
 * The belief of two functions together when one is heard more than the other.
 *
 * <p>It is the precision-weighted mean over the union of their signals; a signal that only one function holds counts
 * with that function's voice, a signal that both hold counts fully and once.
 */
public final class HeardBelief {
    private final BeliefSet sales;
    private final BeliefSet marketing;

    /** The beliefs of Sales and marketing on one segment. */
    public HeardBelief(BeliefSet sales, BeliefSet marketing) {
        this.sales = sales;
        this.marketing = marketing;
    }

    /**
     * Writes the mean into an array and returns the summed precision; without heard signals the array stays as it is.
     *
     * @param salesVoice voice of Sales, the rest being marketing's; share
     * @param day working day of the question
     * @param drift drift reckoned with; 1/sqrt(year)
     * @param out where the mean goes, one number a feature
     */
    public double mean(double salesVoice, double day, double drift, double[] out) {
        Require.share(salesVoice, "salesVoice");
        BeliefSum sum = new BeliefSum(sales.features());
        boolean[] common = sales.heldBy(marketing);
        for (int i = 0; i < common.length; i++) {
            Signal signal = sales.get(i);
            sum.add(signal, (common[i] ? 1 : salesVoice) * signal.precision(day, drift, sales.yearDays()));
        }
        common = marketing.heldBy(sales);
        for (int i = 0; i < common.length; i++) {
            if (!common[i]) {
                Signal signal = marketing.get(i);
                sum.add(signal, (1 - salesVoice) * signal.precision(day, drift, marketing.yearDays()));
            }
        }
        return sum.mean(out);
    }
}
