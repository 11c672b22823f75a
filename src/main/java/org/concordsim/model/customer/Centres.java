package org.concordsim.model.customer;

import org.concordsim.model.event.Segment;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** The centre of each segment's tastes over time: a random walk by quarter on each feature, the same under every model. */
public final class Centres {
    private final double[][][] value;
    private final double quarterDays;

    Centres(Chance chance, Parameters parameters, double horizonDays) {
        this.quarterDays = parameters.simulation().quarterDays();
        int quarters = (int) (horizonDays / quarterDays) + 3;
        int features = parameters.market().features();
        double spread = parameters.market().segmentSpread();
        double step = parameters.market().turbulence()
                * StrictMath.sqrt(quarterDays / parameters.simulation().yearDays());
        this.value = new double[Segment.values().length][features][quarters];
        for (int s = 0; s < value.length; s++) {
            for (int k = 0; k < features; k++) {
                double at = 0;
                for (int q = 0; q < quarters; q++) {
                    double z = Chance.normal(chance.uniform(Purpose.TREND, s * 64L + k, q));
                    at += (q == 0 ? spread : step) * z;
                    value[s][k][q] = at;
                }
            }
        }
    }

    /** Returns the centre of a segment on a feature on a day. */
    public double at(Segment segment, int feature, double day) {
        double[] path = value[segment.ordinal()][feature];
        return path[(int) Math.min(path.length - 1, day / quarterDays)];
    }
}
