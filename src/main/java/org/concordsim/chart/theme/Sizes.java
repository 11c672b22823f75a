package org.concordsim.chart.theme;

import java.awt.BasicStroke;
import java.awt.Color;

/** Letter sizes in pixels of a 1600 by 1000 chart, and the greys of its furniture. */
public final class Sizes {
    /** The chart's title. */
    public static final float TITLE = 38;
    /** The line below the title. */
    public static final float SUBTITLE = 24;
    /** The title of one panel. */
    public static final float PANEL = 25;
    /** An axis label. */
    public static final float LABEL = 22;
    /** A tick label. */
    public static final float TICK = 21;
    /** The legend. */
    public static final float LEGEND = 23;
    /** The colour of letters. */
    public static final Color INK = new Color(0x262626);
    /** The colour of the second line. */
    public static final Color GREY = new Color(0x5A5A5A);
    /** The colour of grid lines. */
    public static final Color FAINT = new Color(0xD4D4D4);
    /** The colour of every other row. */
    public static final Color BAND = new Color(0xF5F5F5);
    /** The stroke of grid lines. */
    public static final BasicStroke HAIR = new BasicStroke(1.2f);

    private Sizes() {}
}
