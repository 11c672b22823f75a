package org.concordsim.observation.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkEvent.Worked;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.Names;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/**
 * What the people of one function do with the hours they have. Hours are booked when work ends; the shares of all
 * classes and of idle time add to 1.
 */
public final class WorkingHours implements Collector, OutcomeFamily {
    private static final MeasureGroup TIME = new MeasureGroup("time");
    private static final String SHARE = "share of hours";
    private static final Measure REACTIVE = TIME.neither(
            "salesReactive", SHARE, "Hours of salespeople at work other than prospecting, over their available hours.");

    private final Function function;
    private final HeadCount headCount;
    private final Map<WorkKind.Class, Tally> classes = new EnumMap<>(WorkKind.Class.class);
    private final Tally all;
    private final Tally queued;

    /** Makes an observer of one function that takes the hours available from a head count. */
    public WorkingHours(Grid grid, Function function, HeadCount headCount) {
        this.function = function;
        this.headCount = headCount;
        all = new Tally(grid);
        queued = new Tally(grid);
        for (WorkKind.Class hoursClass : WorkKind.Class.values()) {
            classes.put(hoursClass, new Tally(grid));
        }
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Worked.class, e -> {
            if (e.function() == function) {
                all.add(e.day(), null, e.hours());
                queued.add(e.day(), null, e.waitedDays());
                classes.get(e.kind().hoursClass()).add(e.day(), null, e.hours());
            }
        });
    }

    private double share(Tally hours, int cell) {
        return hours.sum(cell) / headCount.hours(function, cell);
    }

    private double reactive(int cell) {
        return share(all, cell) - share(classes.get(WorkKind.Class.PROSPECTING), cell);
    }

    @Override
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        classes.forEach((hoursClass, hours) -> readings.add(ofClass(hoursClass)));
        readings.add(Reading.quarters(idle(), cell -> 1 - share(all, cell)));
        readings.add(Reading.quarters(utilisation(), cell -> share(all, cell)));
        if (function == Function.SALES) {
            readings.add(Reading.quarters(REACTIVE, this::reactive));
        }
        readings.add(Reading.quarters(queue(), queued::mean));
        return readings;
    }

    private Measure idle() {
        return TIME.lower(
                function.label() + "HoursIdle",
                SHARE,
                "Hours of " + people() + " without work, over their available hours.");
    }

    private Measure utilisation() {
        return TIME.neither(
                function.label() + "Utilisation",
                SHARE,
                "Hours of " + people() + " at work of any kind, over their available hours.");
    }

    private Measure queue() {
        return TIME.lower(
                function.label() + "QueueDays",
                "working days",
                "Mean time for which a piece of work waited on " + people() + ".");
    }

    private Reading ofClass(WorkKind.Class hoursClass) {
        String name = function.label() + "Hours" + Names.capitalised(hoursClass);
        String definition = "Hours of " + people() + " on work of the class " + Names.plain(hoursClass)
                + ", over their available hours.";
        Tally hours = classes.get(hoursClass);
        return Reading.quarters(measure(hoursClass, name, definition), cell -> share(hours, cell));
    }

    private Measure measure(WorkKind.Class hoursClass, String name, String definition) {
        if (function == Function.SALES && hoursClass == WorkKind.Class.SELLING) {
            return TIME.headline().higher(name, SHARE, definition);
        }
        return hoursClass == WorkKind.Class.REWORK
                ? TIME.lower(name, SHARE, definition)
                : TIME.neither(name, SHARE, definition);
    }

    private String people() {
        return function == Function.SALES ? "salespeople" : "marketers";
    }
}
