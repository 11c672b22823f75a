package org.concordsim.observation.time;

import java.util.EnumMap;
import java.util.Map;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkEvent.Worked;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tallies;
import org.concordsim.observation.tally.Tally;

/** Hours that the people of both functions worked; they are booked when a piece of work ends. */
public final class WorkLog implements Collector {
    private final Map<Function, WorkingHours> functions = new EnumMap<>(Function.class);
    private final Tallies<WorkKind.Class> both;

    /** Makes an empty log that takes the hours available from a head count. */
    public WorkLog(Grid grid, HeadCount headCount) {
        for (Function function : Function.values()) {
            functions.put(function, new WorkingHours(grid, function, headCount));
        }
        both = new Tallies<>(grid, WorkKind.Class.class);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Worked.class, e -> {
            of(e.function()).book(e);
            both.of(e.kind().hoursClass()).add(e.day(), null, e.hours());
        });
    }

    /** Returns the hours of a function. */
    public WorkingHours of(Function function) {
        return functions.get(function);
    }

    /** Returns the hours of both functions on work of a class. */
    Tally both(WorkKind.Class hoursClass) {
        return both.of(hoursClass);
    }
}
