package org.concordsim.model.work;

import org.concordsim.model.event.WorkKind;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** The content of work: mean 1, spread by a coefficient of variation, keyed by what the work is about. */
public final class WorkContent {
    private final Chance chance;
    private final double variation;
    private final double sigma;

    /** Creates contents that vary by a coefficient; 0 is fixed, 1 exponential, anything else lognormal. */
    public WorkContent(Chance chance, double variation) {
        this.chance = chance;
        this.variation = variation;
        this.sigma = StrictMath.sqrt(StrictMath.log1p(variation * variation));
    }

    /** Returns the hours of a piece of work of a mean length about an entity on an occasion. */
    public double hours(double mean, WorkKind kind, long entity, int occasion) {
        if (!(variation > 0) || !(mean > 0)) {
            return mean;
        }
        double u = chance.uniform(Purpose.WORK, entity, occasion, kind.ordinal());
        double factor =
                variation == 1 ? Chance.exponential(u) : StrictMath.exp(sigma * Chance.normal(u) - sigma * sigma / 2);
        return mean * factor;
    }
}
