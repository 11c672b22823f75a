package org.concordsim.observation.tally;

/**
 * A field of the grid: one segment or all of them, over one quarter or the whole of the observed time.
 *
 * @param segment all, small, mid or enterprise
 * @param period all or q1, q2 and so on
 */
public record Cell(String segment, String period) {
    /** The word for every segment and for the whole of the observed time. */
    public static final String ALL = "all";
}
