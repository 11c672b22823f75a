package org.concordsim.statistics.discovery;

import org.concordsim.check.Require;

/**
 * How boxes are searched.
 *
 * @param peel the share of the cases in a box that one step of peeling or pasting takes, in (0, 0.5]
 * @param minimumMass the share of all cases below which a box is not peeled further
 * @param density the density that a chosen box must reach
 * @param quasiP the quasi-p above which a condition is dropped from a chosen box
 */
public record PrimOptions(double peel, double minimumMass, double density, double quasiP) {
    /** Checks the shares. */
    public PrimOptions {
        Require.within(peel, 1e-6, 0.5, "peel");
        Require.share(minimumMass, "minimumMass");
        Require.share(density, "density");
        Require.share(quasiP, "quasiP");
    }

    /** Returns peels of 5 %, a mass of 5 %, a density of 80 % and a quasi-p of 5 %. */
    public static PrimOptions standard() {
        return new PrimOptions(0.05, 0.05, 0.8, 0.05);
    }
}
