package org.concordsim.model.lead;

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

    /** Returns a definition in the direction of some weights. */
    public static LeadDefinition of(double[] direction, double threshold) {
        return new LeadDefinition(normalised(direction), threshold);
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
