package org.concordsim.observation.money.week;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import java.util.List;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;

/** Realised price by week of the sales quarter. */
record RealisedPriceByWeek(WeeklyWins wins) implements OutcomeFamily {
    @Override
    public List<Reading> readings() {
        return WeeklyWins.each(week -> Reading.segments(
                GROWTH.neither(
                        WeeklyWins.name("realisedPriceWeek", week),
                        "ratio to list",
                        "Mean realised price of the deals won in thirteenth " + week + " of a quarter."),
                cell -> wins.price(week, cell)));
    }
}
