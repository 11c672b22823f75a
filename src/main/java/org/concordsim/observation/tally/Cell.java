package org.concordsim.observation.tally;

/**
 * A field of the grid: one segment over the whole of the observed time, or all segments over one quarter.
 *
 * @param segment all, small, mid or enterprise
 * @param period all or q1, q2 and so on
 */
public record Cell(String segment, String period) {
    /** The word for every segment and for the whole of the observed time. */
    public static final String ALL = "all";
}
