package org.concordsim.observation.time;

import org.concordsim.model.event.Function;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Roster;

/** The outcomes of working time, in canonical order. */
public final class TimeOutcomes {
    private TimeOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, HeadCount headCount) {
        Grid grid = roster.grid();
        WorkingHours sales = roster.count(new WorkingHours(grid, Function.SALES, headCount));
        roster.measure(
                new HoursByClass(sales),
                new IdleHours(sales),
                new Utilisation(sales),
                new SalesReactive(sales),
                new QueueDays(sales));
        WorkingHours marketing = roster.count(new WorkingHours(grid, Function.MARKETING, headCount));
        roster.measure(
                new HoursByClass(marketing),
                new IdleHours(marketing),
                new Utilisation(marketing),
                new QueueDays(marketing));
        roster.measure(
                new CoordinationHours(grid), new ReworkHours(grid), new JointMeetings(grid), new JointEvents(grid));
    }
}
