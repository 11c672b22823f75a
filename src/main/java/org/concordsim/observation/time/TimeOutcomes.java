package org.concordsim.observation.time;

import org.concordsim.model.event.Function;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.tally.Grid;

/** The outcomes of working time, in canonical order. */
public final class TimeOutcomes {
    private TimeOutcomes() {}

    /** Enters the outcomes. */
    public static void enter(Roster roster, HeadCount headCount) {
        Grid grid = roster.grid();
        WorkLog work = roster.count(new WorkLog(grid, headCount));
        WorkingHours sales = work.of(Function.SALES);
        WorkingHours marketing = work.of(Function.MARKETING);
        roster.measure(
                new HoursByClass(sales),
                new IdleHours(sales),
                new Utilisation(sales),
                new SalesReactive(sales),
                new QueueDays(sales),
                new HoursByClass(marketing),
                new IdleHours(marketing),
                new Utilisation(marketing),
                new QueueDays(marketing),
                new CoordinationHours(work),
                new ReworkHours(work),
                new JointMeetings(grid),
                new JointEvents(grid));
    }
}
