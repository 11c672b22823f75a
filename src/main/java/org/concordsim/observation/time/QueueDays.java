package org.concordsim.observation.time;

import static org.concordsim.observation.tally.MeasureGroup.TIME;

import org.concordsim.observation.tally.Outcome;
import org.concordsim.observation.tally.Reading;

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
