package org.concordsim.observation.money.week;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import java.util.List;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;

/** Closings by week of the sales quarter: the share of all deals won that falls into each. */
record ClosingsByWeek(WeeklyWins wins) implements OutcomeFamily {
    @Override
    public List<Reading> readings() {
        return WeeklyWins.each(week -> Reading.segments(
                GROWTH.neither(
                        WeeklyWins.name("closingsWeek", week),
                        "share",
                        "Deals won in thirteenth " + week + " of a quarter over all deals won."),
                cell -> wins.share(week, cell)));
    }
}
