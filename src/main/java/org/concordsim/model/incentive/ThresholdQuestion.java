package org.concordsim.model.incentive;

import java.util.Arrays;
import java.util.Objects;
import org.concordsim.check.Require;

/**
 * Marketing's question from which score on it should pass leads to Sales.
 *
 * @param scores scores of the last quarter's inquiries
 * @param low lowest threshold considered
 * @param high highest threshold considered
 * @param step step of the thresholds considered, above 0
 * @param target marketing's target and bonus
 * @param shared weight of the common result in marketing's pay; share
 * @param worth what marketing believes leads to be worth to the firm
 * @param commonRate pay on the common result per unit of the shared weight; share
 */
public record ThresholdQuestion(
        double[] scores,
        double low,
        double high,
        double step,
        LeadTarget target,
        double shared,
        LeadWorth worth,
        double commonRate) {
    /** Checks every range and keeps a sorted copy of the scores. */
    public ThresholdQuestion {
        Require.positive(step, "step");
        Require.within(low, -1e6, 1e6, "low");
        Require.within(high, low, 1e6, "high");
        Objects.requireNonNull(target, "target");
        Require.share(shared, "shared");
        Objects.requireNonNull(worth, "worth");
        Require.notNegative(commonRate, "commonRate");
        scores = scores.clone();
        Arrays.sort(scores);
        Require.that(
                scores.length == 0 || !Double.isNaN(scores[scores.length - 1]),
                scores,
                "scores must be numbers but one is NaN. Maybe a signal is missing?");
    }

    @Override
    public double[] scores() {
        return scores.clone();
    }
}
