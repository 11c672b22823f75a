package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Idle hours: the part of the available hours of a function without work. */
record IdleHours(WorkingHours hours) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.lower(
                        hours.function().label() + "HoursIdle",
                        "share of hours",
                        "Available hours of " + hours.people()
                                + " less those at work, over the available; work is booked when it ends."),
                cell -> 1 - hours.share(cell));
    }
}
