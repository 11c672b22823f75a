package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * How long a run lasts and from which seed it starts.
 *
 * @param warmUpYears years simulated before anything is measured; years
 * @param observedYears years measured; years
 * @param replications independent replications of each organizing model; replications
 * @param seed root of every random draw; 1
 * @param yearDays working days in a year; working days
 * @param quarterDays working days in a sales quarter; working days
 */
public record SimulationParameters(
        double warmUpYears, double observedYears, int replications, long seed, double yearDays, double quarterDays) {
    /** Checks every range. */
    public SimulationParameters {
        Require.within(warmUpYears, 0, 10, "warmUpYears");
        Require.within(observedYears, 0.25, 20, "observedYears");
        Require.within(replications, 1, 100000, "replications");
        Require.within(seed, -9007199254740991.0, 9007199254740991.0, "seed");
        Require.within(yearDays, 200, 366, "yearDays");
        Require.within(quarterDays, 10, 260, "quarterDays");
    }

    /** Returns the length of a quarter as a share of a year. */
    public double quarterShare() {
        return quarterDays / yearDays;
    }
}
