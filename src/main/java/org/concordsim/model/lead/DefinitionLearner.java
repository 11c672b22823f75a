package org.concordsim.model.lead;

import java.util.ArrayList;
import java.util.List;

/**
 * The revision of a joint definition from reported outcomes: a logistic regression whose intercept follows the share of
 * reported leads that were real and whose slopes take one step per report. The definition keeps the slopes' direction.
 */
public final class DefinitionLearner {
    private final List<double[]> signals = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();
    private final double step;
    private double[] slopes;
    private double good = 1;
    private double all = 2;

    /** Creates a learner that starts from a definition which separates by a d'. */
    public DefinitionLearner(LeadDefinition start, double separation, double step) {
        this.step = step;
        this.slopes = start.weights().clone();
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] *= separation;
        }
    }

    /** Notes a reported outcome. */
    public void report(double[] shown, boolean real) {
        signals.add(shown.clone());
        outcomes.add(real);
        all++;
        good += real ? 1 : 0;
    }

    /** Returns the share of reported leads that were real, from an even prior of two. */
    public double precision() {
        return good / all;
    }

    /** Returns the definition after a step on every report since the last revision; the threshold stays. */
    public LeadDefinition revise(LeadDefinition before) {
        if (signals.isEmpty()) {
            return before;
        }
        double intercept = StrictMath.log(precision() / (1 - precision())) - meanSlope();
        for (int r = 0; r < signals.size(); r++) {
            double[] z = signals.get(r);
            double error = (outcomes.get(r) ? 1 : 0) - 1 / (1 + StrictMath.exp(-intercept - product(z)));
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] += step * error * z[i];
            }
        }
        signals.clear();
        outcomes.clear();
        return LeadDefinition.of(slopes, before.threshold());
    }

    private double meanSlope() {
        double sum = 0;
        for (double[] z : signals) {
            sum += product(z);
        }
        return sum / signals.size();
    }

    private double product(double[] z) {
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            sum += slopes[i] * z[i];
        }
        return sum;
    }
}
