package org.concordsim.report.draw;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordsim.chart.data.Point;
import org.concordsim.report.data.Variant;

/** The marks of legends. */
public final class Keys {
    private static final double WIDTH = 30;
    private static final double HEIGHT = 16;

    private Keys() {}

    /** Returns the marker of a model on its line. */
    public static Drawing model(String model, List<String> models) {
        Marks marks = new Marks(models);
        Variant variant = new Variant(model, Point.IN_PLACE);
        Sheet sheet = new Sheet()
                .line(1, HEIGHT / 2, WIDTH - 1, HEIGHT / 2, Style.line(marks.ink(variant), 2))
                .form(marks.marker(variant, WIDTH / 2, HEIGHT / 2), marks.face(variant));
        return drawing(variant.name(), sheet);
    }

    /** Returns the mark of a way in which models were run: filled in place, hollow if reached. */
    public static Drawing point(Point point) {
        Ellipse2D circle = new Ellipse2D.Double(WIDTH / 2 - 5, HEIGHT / 2 - 5, 10, 10);
        Style style = point == Point.REACHED ? Style.hollow(Ink.GREY, 2) : Style.filled(Ink.GREY);
        return drawing(point.words(), new Sheet().form(circle, style));
    }

    /** Returns the swatch of a part of bars. */
    public static Drawing part(String name, Ink ink) {
        Rectangle2D box = new Rectangle2D.Double(6, 1, 18, 14);
        return drawing(name, new Sheet().bar(box, new Style(ink, Ink.GREY, 1, 1)));
    }

    /** Returns the mark of a value in rows. */
    public static Drawing mark(String name, RowPanel.Form form, Ink ink) {
        Sheet sheet = new Sheet();
        if (form == RowPanel.Form.LIMIT) {
            sheet.line(WIDTH / 2, 1, WIDTH / 2, HEIGHT - 1, Style.line(ink, 2.4));
        } else {
            sheet.line(2, HEIGHT / 2, WIDTH - 2, HEIGHT / 2, Style.line(ink, 2));
            sheet.form(
                    RowPanel.dot(WIDTH / 2, HEIGHT / 2),
                    form == RowPanel.Form.HOLLOW ? Style.hollow(ink, 2) : new Style(ink, Ink.PAPER, 1, 1));
        }
        return drawing(name, sheet);
    }

    private static Drawing drawing(String name, Sheet sheet) {
        return new Drawing(name, name, WIDTH, HEIGHT, sheet.items());
    }
}
