package org.concordsim.observation.money.week;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Deals won in each thirteenth of the sales quarter, and their prices; quarters count from day 0. */
final class WeeklyWins implements Collector {
    private static final int WEEKS = 13;

    private final double quarterDays;
    private final Tally all;
    private final List<Tally> prices;

    WeeklyWins(Grid grid) {
        quarterDays = grid.quarterDays();
        all = new Tally(grid);
        prices = Stream.generate(() -> new Tally(grid)).limit(WEEKS).toList();
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

    /** Returns a reading for each week, counted from 1. */
    static List<Reading> each(IntFunction<Reading> reading) {
        return IntStream.rangeClosed(1, WEEKS).mapToObj(reading).toList();
    }

    /** Returns a name with the number of a week behind it in two digits. */
    static String name(String stem, int week) {
        return String.format(Locale.ROOT, "%s%02d", stem, week);
    }

    /** Returns the mean price ratio of the deals won in a week. */
    double price(int week, int cell) {
        return prices.get(week - 1).mean(cell);
    }

    /** Returns the deals won in a week over all deals won. */
    double share(int week, int cell) {
        return prices.get(week - 1).count(cell) / all.count(cell);
    }
}
