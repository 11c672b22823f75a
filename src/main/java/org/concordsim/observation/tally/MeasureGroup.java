package org.concordsim.observation.tally;

import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/**
 * A group of measures: what its measures have in common.
 *
 * @param name the name of the group
 * @param leading whether its measures lead the tables
 */
public record MeasureGroup(String name, boolean leading) {
    /** Makes a group whose measures do not lead the tables. */
    public MeasureGroup(String name) {
        this(name, false);
    }

    /** Returns the same group for measures that lead the tables. */
    public MeasureGroup headline() {
        return new MeasureGroup(name, true);
    }

    /** Returns a measure of which more is better. */
    public Measure higher(String measure, String unit, String definition) {
        return new Measure(measure, unit, Better.HIGHER, name, leading, definition);
    }

    /** Returns a measure of which less is better. */
    public Measure lower(String measure, String unit, String definition) {
        return new Measure(measure, unit, Better.LOWER, name, leading, definition);
    }

    /** Returns a measure of which neither more nor less is better. */
    public Measure neither(String measure, String unit, String definition) {
        return new Measure(measure, unit, Better.NEITHER, name, leading, definition);
    }
}
