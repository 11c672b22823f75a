package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import java.util.List;
import java.util.stream.Stream;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.OutcomeFamily;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.result.Measure;

/** Hours by class of work: the part of the available hours of a function that went into each. */
record HoursByClass(WorkingHours hours) implements OutcomeFamily {
    @Override
    public List<Reading> readings() {
        return Stream.of(WorkKind.Class.values())
                .map(hoursClass -> Reading.quarters(measure(hoursClass), cell -> hours.share(hoursClass, cell)))
                .toList();
    }

    private Measure measure(WorkKind.Class hoursClass) {
        String name = hours.function().label() + "Hours" + Names.capitalised(hoursClass);
        String definition = "Hours of " + hours.people() + " on work of the class " + Names.plain(hoursClass)
                + ", over their available hours.";
        if (hours.function() == Function.SALES && hoursClass == WorkKind.Class.SELLING) {
            return TIME.headline().higher(name, "share of hours", definition);
        }
        return hoursClass == WorkKind.Class.REWORK
                ? TIME.lower(name, "share of hours", definition)
                : TIME.neither(name, "share of hours", definition);
    }
}
