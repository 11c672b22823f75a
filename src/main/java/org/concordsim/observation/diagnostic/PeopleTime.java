package org.concordsim.observation.diagnostic;

import org.concordsim.model.event.Function;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.time.HeadCount;

/** The working time that the people of both functions had in the observed time. */
final class PeopleTime {
    private static final double DAYS_PER_WEEK = 5;

    private final Grid grid;
    private final HeadCount headCount;

    PeopleTime(Grid grid, HeadCount headCount) {
        this.grid = grid;
        this.headCount = headCount;
    }

    private double days() {
        return headCount.personDays(Function.SALES, Grid.ALL) + headCount.personDays(Function.MARKETING, Grid.ALL);
    }

    /** Returns some hours for each person and week. */
    double perWeek(double hours) {
        return hours / (days() / DAYS_PER_WEEK);
    }

    /** Returns some hours for each person and year. */
    double perYear(double hours) {
        return hours / (days() / grid.yearDays());
    }
}
