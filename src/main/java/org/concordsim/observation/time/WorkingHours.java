package org.concordsim.observation.time;

import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkEvent.Worked;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Hours that the people of one function worked, by class of work, and how long work waited on them. */
public final class WorkingHours {
    private final Function function;
    private final HeadCount headCount;
    private final Tally all;
    private final Tally queued;
    private final Tallies<WorkKind.Class> classes;

    WorkingHours(Grid grid, Function function, HeadCount headCount) {
        this.function = function;
        this.headCount = headCount;
        all = new Tally(grid);
        queued = new Tally(grid);
        classes = new Tallies<>(grid, WorkKind.Class.class);
    }

    /** Books a piece of work of the function. */
    void book(Worked work) {
        all.add(work.day(), null, work.hours());
        queued.add(work.day(), null, work.waitedDays());
        classes.of(work.kind().hoursClass()).add(work.day(), null, work.hours());
    }

    /** Returns the function. */
    Function function() {
        return function;
    }

    /** Returns the people of the function in words. */
    String people() {
        return function == Function.SALES ? "salespeople" : "marketers";
    }

    /** Returns the part of the available hours on a field that went into work. */
    double share(int cell) {
        return share(all, cell);
    }

    /** Returns the part of the available hours on a field that went into work of a class. */
    double share(WorkKind.Class hoursClass, int cell) {
        return share(classes.of(hoursClass), cell);
    }

    private double share(Tally hours, int cell) {
        return hours.sum(cell) / headCount.hours(function, cell);
    }

    /** Returns the working days for which each piece of work waited. */
    Tally queued() {
        return queued;
    }
}
