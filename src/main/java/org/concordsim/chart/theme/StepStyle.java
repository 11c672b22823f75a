package org.concordsim.chart.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** How a kind of step in a journey looks: shape and colour, each alone telling most kinds apart. */
public enum StepStyle {
    /** A need arises. */
    NEED("need", Markers.circle(), 0xFFFFFF, 0x262626),
    /** The two sides speak with one another. */
    CONTACT("contact", Markers.circle(), 0x44BB99, 0x1F6B55),
    /** Somebody of the firm works on it. */
    WORK("work", Markers.square(), 0xC4C4C4, 0x5A5A5A),
    /** Somebody else takes over. */
    HAND_OFF("hand-off", Markers.polygon(3, Math.PI / 2), 0x77AADD, 0x1F5C99),
    /** Something is done again. */
    REWORK("done again", Markers.downTriangle(), 0xEE8866, 0x99421F),
    /** The price is talked about. */
    PRICE("price", Markers.diamond(), 0xEEDD88, 0x8A7A1F),
    /** Something goes wrong. */
    TROUBLE("trouble", cross(), 0xA03A5E, 0xA03A5E),
    /** The journey ends with a purchase from the firm. */
    WON("ends: won", Markers.polygon(5, 0), 0x117733, 0x117733),
    /** The journey ends otherwise. */
    LOST("ends: not won", Markers.polygon(5, 0), 0xFFFFFF, 0xA03A5E);

    /** The colour of a wait. */
    public static final Color WAIT = new Color(0xFFD9A0);

    private static final BasicStroke OUTLINE = new BasicStroke(2.2f);
    private static final String ENDS = "end";

    private final String words;
    private final Shape shape;
    private final Color fill;
    private final Color line;

    StepStyle(String words, Shape shape, int fill, int line) {
        this.words = words;
        this.shape = shape;
        this.fill = new Color(fill);
        this.line = new Color(line);
    }

    /** Returns the style of a kind of step; an end is won or not. */
    public static StepStyle of(String kind, boolean won) {
        if (kind.equals(ENDS)) {
            return won ? WON : LOST;
        }
        return valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    /** Returns what it stands for, in words. */
    public String words() {
        return words;
    }

    /** Returns the shape, centred on the origin. */
    public Shape shape() {
        return Markers.scaled(shape, 1.15);
    }

    /** Returns the colour within. */
    public Color fill() {
        return fill;
    }

    /** Returns the colour of the outline. */
    public Color line() {
        return line;
    }

    /** Returns the legend of all kinds, waits included. */
    public static LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (StepStyle style : values()) {
            items.add(item(style.words, style.shape(), style.fill, style.line));
        }
        Shape bar = AffineTransform.getScaleInstance(1.6, 0.7).createTransformedShape(Markers.square());
        items.add(item("customer waits", bar, WAIT, WAIT.darker()));
        return items;
    }

    /** Returns all styles in the order of the legend. */
    public static List<StepStyle> all() {
        return List.of(values());
    }

    private static LegendItem item(String words, Shape shape, Color fill, Color line) {
        return new LegendItem(
                words, null, null, null, true, shape, true, fill, true, line, OUTLINE, false, shape, OUTLINE, line);
    }

    private static Shape cross() {
        return AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(Markers.plus());
    }
}
