package org.concordsim.chart.theme;

import java.awt.Color;

/** How one part of a stacked bar looks: a pale fill, apart from the models' colours, and a hatching. */
public record KindStyle(Color fill, Hatch hatch) {
    /** Returns a style from a colour written as 0xRRGGBB. */
    public static KindStyle of(int rgb, Hatch hatch) {
        return new KindStyle(new Color(rgb), hatch);
    }
}
