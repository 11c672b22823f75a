package org.concordsim.observation.outcome;

import java.util.function.IntToDoubleFunction;
import org.concordsim.observation.tally.Scope;
import org.concordsim.result.Measure;

/**
 * A measure and how it is read off an observer.
 *
 * @param measure the measure
 * @param scope the fields on which it is defined
 * @param value the value on a field; not finite where it is undefined
 */
public record Reading(Measure measure, Scope scope, IntToDoubleFunction value) {
    /** Returns a reading on every field. */
    public static Reading everywhere(Measure measure, IntToDoubleFunction value) {
        return new Reading(measure, Scope.EVERYWHERE, value);
    }

    /** Returns a reading on the whole and on each quarter. */
    public static Reading quarters(Measure measure, IntToDoubleFunction value) {
        return new Reading(measure, Scope.QUARTERS, value);
    }

    /** Returns a reading on the whole and on each segment. */
    public static Reading segments(Measure measure, IntToDoubleFunction value) {
        return new Reading(measure, Scope.SEGMENTS, value);
    }

    /** Returns a reading on the whole alone. */
    public static Reading whole(Measure measure, IntToDoubleFunction value) {
        return new Reading(measure, Scope.WHOLE, value);
    }
}
