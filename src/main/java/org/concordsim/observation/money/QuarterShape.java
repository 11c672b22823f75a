package org.concordsim.observation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;
import org.concordsim.observation.tally.Tally;

/** Prices and closings by the part of the sales quarter in which deals are won; quarters count from day 0. */
public final class QuarterShape implements Collector, OutcomeFamily {
    private static final MeasureGroup GROWTH = new MeasureGroup("growth");
    private static final int WEEKS = 13;

    private final double quarterDays;
    private final Tally all;
    private final List<Tally> prices = new ArrayList<>();

    /** Makes an empty quarter. */
    public QuarterShape(Grid grid) {
        quarterDays = grid.quarterDays();
        all = new Tally(grid);
        for (int week = 0; week < WEEKS; week++) {
            prices.add(new Tally(grid));
        }
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Won.class, e -> {
            all.add(e.day(), e.segment());
            prices.get(week(e.day())).add(e.day(), e.segment(), e.priceRatio());
        });
    }

    private int week(double day) {
        return Math.min(WEEKS - 1, (int) (WEEKS * (day % quarterDays) / quarterDays));
    }

    @Override
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            readings.add(price(week));
        }
        for (int week = 0; week < WEEKS; week++) {
            readings.add(closings(week));
        }
        return readings;
    }

    private Reading price(int week) {
        String definition = "Mean realised price of the deals won in thirteenth " + (week + 1) + " of a quarter.";
        return new Reading(
                GROWTH.neither("realisedPriceWeek" + label(week), "ratio to list", definition),
                Scope.SEGMENTS,
                prices.get(week)::mean);
    }

    private Reading closings(int week) {
        String definition = "Deals won in thirteenth " + (week + 1) + " of a quarter over all deals won.";
        return new Reading(
                GROWTH.neither("closingsWeek" + label(week), "share", definition),
                Scope.SEGMENTS,
                cell -> prices.get(week).count(cell) / all.count(cell));
    }

    private static String label(int week) {
        return String.format(Locale.ROOT, "%02d", week + 1);
    }
}
