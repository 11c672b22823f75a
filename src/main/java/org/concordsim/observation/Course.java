package org.concordsim.observation;

import java.util.Arrays;
import java.util.List;
import org.concordsim.result.Measure;

/**
 * New bookings and load of a run, week by week from its start on, warm-up included. Recurring revenue is no part of it, as
 * it trends by nature.
 *
 * @param values value by measure and week, in the measures' units; NaN where there is none
 */
public record Course(double[][] values) {
    /** The length of a week; working days. */
    public static final double WEEK_DAYS = 5;

    /** No course, as of a run whose organizing model changes on its way. */
    public static final Course NONE = new Course(new double[0][]);

    /** Returns the measures in order. */
    public static List<Measure> measures() {
        return CourseObserver.measures();
    }

    /** Returns whether there is a value for every measure and week. */
    public boolean isWhole() {
        return values.length > 0
                && Arrays.stream(values).allMatch(weeks -> weeks.length == values[0].length)
                && Arrays.stream(values).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }
}
