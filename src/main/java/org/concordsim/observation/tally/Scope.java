package org.concordsim.observation.tally;

/** The fields of the grid on which a measure is defined. */
public enum Scope {
    /** The whole, each segment, each quarter, and each segment in each quarter. */
    EVERYWHERE(true, true),
    /** The whole and each quarter. */
    QUARTERS(false, true),
    /** The whole and each segment. */
    SEGMENTS(true, false),
    /** The whole alone. */
    WHOLE(false, false);

    private final boolean segments;
    private final boolean quarters;

    Scope(boolean segments, boolean quarters) {
        this.segments = segments;
        this.quarters = quarters;
    }

    /** Returns whether a field belongs to the scope. */
    public boolean covers(int cell) {
        return (segments || Grid.segmentOf(cell) == Grid.ALL) && (quarters || Grid.quarterOf(cell) == Grid.ALL);
    }
}
