package org.concordsim.observation.outcome;

import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;

/**
 * A group of measures: what its measures have in common.
 *
 * @param name the name of the group
 * @param leading whether its measures lead the tables
 */
public record MeasureGroup(String name, boolean leading) {
    /** What the firm and its owners earn and pay. */
    public static final MeasureGroup MONEY = new MeasureGroup("money");
    /** How the firm grows with its contracts, its market and its product. */
    public static final MeasureGroup GROWTH = new MeasureGroup("growth");
    /** How journeys go from an inquiry to a decision. */
    public static final MeasureGroup FUNNEL = new MeasureGroup("funnel");
    /** What a journey costs the customer in time and effort. */
    public static final MeasureGroup FRICTION = new MeasureGroup("friction");
    /** What the two functions quarrel about. */
    public static final MeasureGroup CONFLICT = new MeasureGroup("conflict");
    /** What people do with their hours. */
    public static final MeasureGroup TIME = new MeasureGroup("time");
    /** What people believe of each other and earn. */
    public static final MeasureGroup PEOPLE = new MeasureGroup("people");
    /** How the 20-item diagnostic places the firm. */
    public static final MeasureGroup DIAGNOSTIC = new MeasureGroup("diagnostic");

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
