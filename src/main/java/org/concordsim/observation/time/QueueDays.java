package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Queueing time: working days for which a piece of work waited on a function. */
record QueueDays(WorkingHours hours) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.lower(
                        hours.function().label() + "QueueDays",
                        "working days",
                        "Mean time for which a piece of work waited on " + hours.people() + "."),
                hours.queued()::mean);
    }
}
