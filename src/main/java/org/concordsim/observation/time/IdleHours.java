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
                        "Hours of " + hours.people() + " without work, over their available hours."),
                cell -> 1 - hours.share(cell));
    }
}
