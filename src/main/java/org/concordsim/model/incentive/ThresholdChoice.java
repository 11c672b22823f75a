package org.concordsim.model.incentive;

/**
 * Marketing's choice of the score from which leads pass to Sales: the best for marketing's own pay.
 *
 * <p>Paid on the number of leads alone, marketing passes on what the target asks for, however poor; the more the common
 * result counts, the nearer the choice comes to the score from which a lead is worth a salesperson's hours.
 */
public final class ThresholdChoice {
    private static final double ROUNDING = 1e-9;

    private ThresholdChoice() {}

    /** Returns the preferred threshold; among equals the strictest. */
    public static double choose(ThresholdQuestion q) {
        double[] scores = q.scores();
        double best = q.high();
        double bestPay = Double.NEGATIVE_INFINITY;
        double worth = 0;
        int next = scores.length - 1;
        int steps = (int) Math.floor((q.high() - q.low()) / q.step() + ROUNDING);
        for (int i = 0; i <= steps; i++) {
            double threshold = Math.max(q.low(), q.high() - i * q.step());
            while (next >= 0 && scores[next] >= threshold) {
                worth += q.worth().of(scores[next--]);
            }
            double pay = pay(q, scores.length - 1 - next, worth);
            if (pay > bestPay) {
                bestPay = pay;
                best = threshold;
            }
        }
        return best;
    }

    private static double pay(ThresholdQuestion q, int passed, double worth) {
        return (1 - q.shared()) * q.target().earned(passed) + q.shared() * q.commonRate() * worth;
    }
}
