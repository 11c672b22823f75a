package org.concordsim.report.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.report.data.Variant;

/** The marker of a model with its interval: filled for a model in place, hollow for one that was reached. */
final class Marks {
    private static final double SIZE = 0.62;
    private static final double CAP = 3.5;

    private final List<String> models;

    Marks(List<String> models) {
        this.models = models;
    }

    Ink ink(Variant variant) {
        return Ink.of(variant.model(), models);
    }

    String css(Variant variant) {
        return "mark " + Ink.css(variant.model(), models);
    }

    ModelStyle style(Variant variant) {
        return ModelStyle.of(variant.model(), models);
    }

    /** Adds a level interval with its marker at a height. */
    void level(Sheet sheet, Variant variant, Interval interval, Axis axis, double y) {
        Style line = Style.line(ink(variant), 2);
        if (interval.bounded()) {
            double low = axis.at(interval.low());
            double high = axis.at(interval.high());
            sheet.line(low, y, high, y, line);
            sheet.line(low, y - CAP, low, y + CAP, line).line(high, y - CAP, high, y + CAP, line);
        }
        sheet.form(marker(variant, axis.at(interval.mean()), y), face(variant));
    }

    Style face(Variant variant) {
        Ink ink = ink(variant);
        return variant.reached() ? Style.hollow(ink, 2) : new Style(ink, Ink.PAPER, 1, 1);
    }

    Shape marker(Variant variant, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y)
                .createTransformedShape(style(variant).marker(SIZE));
    }
}
