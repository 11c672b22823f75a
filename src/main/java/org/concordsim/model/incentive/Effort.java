package org.concordsim.model.incentive;

import org.concordsim.check.Require;

/** Productive hours as a share of those of a person paid for own results alone. */
public final class Effort {
    private Effort() {}

    /** Returns e = m^elasticity, m being the weight on one's own doing as it is felt, 1 for own results alone. */
    public static double level(EffortQuestion q) {
        double felt = q.own() + q.shared() * felt(q.people(), q.peerNorm() * q.contact());
        return StrictMath.pow(felt, q.elasticity());
    }

    /** Returns how strongly one's own part in a common result is felt: 1/N, and the peer norm for the rest; share. */
    public static double felt(int people, double observedNorm) {
        double own = 1 / Require.positive(people, "people");
        return own + Require.share(observedNorm, "observedNorm") * (1 - own);
    }
}
