package org.concordsim.observation.money.week;

import org.concordsim.observation.outcome.Roster;

/** The outcomes of the weeks of the sales quarter, in canonical order. */
public final class WeekOutcomes {
    private WeekOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster) {
        WeeklyWins wins = roster.count(new WeeklyWins(roster.grid()));
        roster.measure(new RealisedPriceByWeek(wins), new ClosingsByWeek(wins));
    }
}
