package org.concordsim.chart.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** The entries of legends. */
public final class Legends {
    private static final Shape LINE = new Line2D.Double(-34, 0, 34, 0);
    private static final Shape SHORT = new Line2D.Double(-9, 0, 9, 0);
    private static final BasicStroke OUTLINE = new BasicStroke(2.5f);

    private Legends() {}

    /** Returns one entry per model with its line, marker and colour. */
    public static LegendItemCollection models(List<String> models) {
        return models(models, Words::of);
    }

    /** Returns one entry per model with words of one's own. */
    public static LegendItemCollection models(List<String> models, UnaryOperator<String> label) {
        LegendItemCollection items = new LegendItemCollection();
        for (String model : models) {
            ModelStyle style = ModelStyle.of(model, models);
            items.add(new LegendItem(
                    label.apply(model),
                    null,
                    null,
                    null,
                    true,
                    style.marker(),
                    true,
                    style.color(),
                    true,
                    style.color(),
                    OUTLINE,
                    true,
                    LINE,
                    style.line(),
                    style.color()));
        }
        return items;
    }

    /** Returns one entry per model with its marker and colour only. */
    public static LegendItemCollection markers(List<String> models) {
        LegendItemCollection items = new LegendItemCollection();
        for (String model : models) {
            ModelStyle style = ModelStyle.of(model, models);
            items.add(marker(Words.of(model), style.marker(), style.color(), true));
        }
        return items;
    }

    /** Returns the entries for filled markers (in place) and hollow ones (reached from Undefined). */
    public static LegendItemCollection points(List<Point> points) {
        LegendItemCollection items = new LegendItemCollection();
        for (Point point : points) {
            items.add(marker(point.words(), Markers.circle(), Sizes.GREY, point == Point.IN_PLACE));
        }
        return items;
    }

    /** Returns one entry for a part of a stacked bar. */
    public static LegendItem part(String name, KindStyle style) {
        HatchedSwatch swatch = new HatchedSwatch(style.hatch());
        return new LegendItem(
                name,
                null,
                null,
                null,
                true,
                swatch.shape(),
                true,
                style.fill(),
                true,
                Sizes.INK,
                Sizes.HAIR,
                false,
                new Rectangle2D.Double(),
                Sizes.HAIR,
                Sizes.INK);
    }

    private static LegendItem marker(String name, Shape shape, Color color, boolean filled) {
        Paint fill = filled ? color : Color.WHITE;
        return new LegendItem(
                name, null, null, null, true, shape, true, fill, true, color, OUTLINE, false, SHORT, OUTLINE, color);
    }
}
