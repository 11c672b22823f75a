package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * A downturn of demand.
 *
 * @param downturnStart start of a downturn, counted from the start of observation; years
 * @param downturnYears length of the downturn; 0 is none; years
 * @param downturnDepth share of needs that do not arise in it; share
 */
public record DemandParameters(double downturnStart, double downturnYears, double downturnDepth) {
    /** Checks every range. */
    public DemandParameters {
        Require.within(downturnStart, -10, 20, "downturnStart");
        Require.within(downturnYears, 0, 20, "downturnYears");
        Require.within(downturnDepth, 0, 1, "downturnDepth");
    }
}
