package org.concordsim.report.draw;

/**
 * How a form is filled and drawn round.
 *
 * @param fill the ink inside; null for none
 * @param stroke the ink of the line; null for none
 * @param width the width of the line
 * @param opacity how much covers what is below, in [0, 1]
 * @param dashes lengths of dashes and gaps; none for a whole line
 */
public record Style(Ink fill, Ink stroke, double width, double opacity, float... dashes) {
    /** Returns a filled form without a line. */
    public static Style filled(Ink ink) {
        return new Style(ink, null, 0, 1);
    }

    /** Returns a filled form through which what is below can be seen. */
    public static Style veil(Ink ink, double opacity) {
        return new Style(ink, null, 0, opacity);
    }

    /** Returns a line. */
    public static Style line(Ink ink, double width) {
        return new Style(null, ink, width, 1);
    }

    /** Returns a dashed line. */
    public static Style dashed(Ink ink, double width, float... dashes) {
        return new Style(null, ink, width, 1, dashes);
    }

    /** Returns a form filled with paper within a line. */
    public static Style hollow(Ink ink, double width) {
        return new Style(Ink.PAPER, ink, width, 1);
    }
}
