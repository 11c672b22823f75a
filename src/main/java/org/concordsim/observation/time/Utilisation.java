package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/**
 * Utilisation: the part of the available hours of a function at work.
 *
 * @param hours the hours of the function
 */
public record Utilisation(WorkingHours hours) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.neither(
                        hours.function().label() + "Utilisation",
                        "share of hours",
                        "Hours of " + hours.people()
                                + " at work of any kind, booked when it ends, over their available hours."),
                hours::share);
    }
}
