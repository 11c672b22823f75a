package org.concordsim.model.lead;

import org.concordsim.model.parameters.QualificationParameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * The two functions' own views of a good lead, and the signals that leads show. Marketing's view and the part of the sales
 * view that it lacks are orthogonal; the need shifts the signals so that each view separates with its own d'.
 */
public final class Views {
    private final LeadDefinition marketing;
    private final LeadDefinition sales;
    private final double[] shift;
    private final double jointStart;
    private final Chance chance;

    /** Builds the views from their sensitivities and their distance. */
    public Views(QualificationParameters q, Chance chance) {
        this.chance = chance;
        this.jointStart = q.jointStart();
        int n = q.signals();
        double[] own = axis(n, 0);
        double[] other = n > 1 ? axis(n, 1) : axis(n, 0);
        double cos = n > 1 ? 1 - q.viewDistance() : 1;
        double sin = StrictMath.sqrt(Math.max(0, 1 - cos * cos));
        double[] salesWeights = new double[n];
        shift = new double[n];
        double along = sin > 1e-9 ? (q.salesSensitivity() - cos * q.marketingSensitivity()) / sin : 0;
        for (int i = 0; i < n; i++) {
            salesWeights[i] = cos * own[i] + sin * (n > 1 ? other[i] : 0);
            shift[i] = q.marketingSensitivity() * own[i] + (n > 1 ? along * other[i] : 0);
        }
        marketing = new LeadDefinition(own, q.honestThreshold());
        sales = new LeadDefinition(salesWeights, q.salesThreshold());
    }

    /** Returns marketing's own definition. */
    public LeadDefinition marketing() {
        return marketing;
    }

    /** Returns the definition of Sales. */
    public LeadDefinition sales() {
        return sales;
    }

    /** Returns the mix of both from which a joint definition starts. */
    public LeadDefinition joint() {
        return marketing.towards(sales, jointStart);
    }

    /** Returns the separation d' that a definition achieves. */
    public double separation(LeadDefinition definition) {
        return definition.score(shift);
    }

    /** Returns the signals that a visitor shows on the n-th occasion. */
    public double[] signals(long key, int occasion, boolean hasNeed) {
        double[] z = new double[shift.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = Chance.normal(chance.uniform(Purpose.SIGNAL, key, occasion, i)) + (hasNeed ? shift[i] : 0);
        }
        return z;
    }

    private static double[] axis(int n, int half) {
        double[] axis = new double[n];
        int split = (n + 1) / 2;
        int count = half == 0 ? split : n - split;
        for (int i = 0; i < count; i++) {
            axis[(half == 0 ? 0 : split) + i] = 1 / StrictMath.sqrt(count);
        }
        return axis;
    }
}
