package org.concordsim.model.lead;

import java.util.List;

/**
 * A definition of a good lead: weights on its signals, of length 1, and a threshold on the weighted sum in standard
 * deviations of the noise.
 *
 * @param weights weight of each signal
 * @param threshold score from which a lead is held to be good
 */
public record LeadDefinition(double[] weights, double threshold) {
    /** Returns the weighted sum of signals. */
    public double score(double[] signals) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signals[i];
        }
        return sum;
    }

    /** Returns whether a lead is good by this definition. */
    public boolean good(double[] signals) {
        return score(signals) >= threshold;
    }

    /** Returns the definition that lies a share of the way to another one. */
    public LeadDefinition towards(LeadDefinition other, double share) {
        double[] mixed = new double[weights.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - share) * weights[i] + share * other.weights[i];
        }
        return new LeadDefinition(normalised(mixed), (1 - share) * threshold + share * other.threshold);
    }

    /**
     * Returns the definition after a logistic step on each of some reports. Signals are taken as differences to the mean
     * report, and the chance of the mean lead is the share reported as good: a poor quarter says that leads were poor, not
     * that the signals which all of them showed are bad ones.
     */
    public LeadDefinition revised(List<LeadReport> reports, double step) {
        double[] mean = new double[weights.length];
        int good = 0;
        for (LeadReport report : reports) {
            good += report.good() ? 1 : 0;
            for (int i = 0; i < mean.length; i++) {
                mean[i] += report.signals()[i] / reports.size();
            }
        }
        double odds = StrictMath.log((good + 0.5) / (reports.size() - good + 0.5));
        LeadDefinition definition = this;
        for (LeadReport report : reports) {
            definition = definition.stepped(report, mean, odds, step);
        }
        return definition;
    }

    private LeadDefinition stepped(LeadReport report, double[] mean, double odds, double step) {
        double p = 1 / (1 + StrictMath.exp(score(mean) - score(report.signals()) - odds));
        double error = (report.good() ? 1 : 0) - p;
        double[] moved = new double[weights.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = weights[i] + step * error * (report.signals()[i] - mean[i]);
        }
        return new LeadDefinition(normalised(moved), threshold);
    }

    /** Returns the definition with another threshold. */
    public LeadDefinition withThreshold(double other) {
        return new LeadDefinition(weights, other);
    }

    private static double[] normalised(double[] v) {
        double sum = 0;
        for (double x : v) {
            sum += x * x;
        }
        if (!(sum > 0)) {
            return v;
        }
        double length = StrictMath.sqrt(sum);
        double[] unit = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            unit[i] = v[i] / length;
        }
        return unit;
    }
}
