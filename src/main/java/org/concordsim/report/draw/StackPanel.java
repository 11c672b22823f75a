package org.concordsim.report.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.concordsim.chart.data.Interval;
import org.concordsim.report.data.Numerals;
import org.concordsim.result.text.Scale;

/** Bars of parts, one bar a row; a part that has room carries its number. */
public final class StackPanel {
    private static final double LEFT = 84;
    private static final double RIGHT = 16;
    private static final double ROW = 34;
    private static final double BAR = 24;
    private static final int TICKS = 4;
    private static final double LETTER = 6.4;

    /** A part of a bar: its name, ink and size with interval, and the class by which it is hidden, or empty. */
    public record Part(String name, Ink ink, Interval size, String css) {}

    /** A bar: its name, the class by which the name is hidden or empty, and its parts. */
    public record Bar(String name, String css, List<Part> parts) {
        double length() {
            return parts.stream()
                    .mapToDouble(part -> part.size().mean())
                    .filter(Double::isFinite)
                    .sum();
        }
    }

    private StackPanel() {}

    /** Returns the panel of some bars on a scale; an axis that ends at a whole has no room beyond it. */
    public static Drawing draw(String title, Scale scale, List<Bar> bars) {
        double longest = bars.stream().mapToDouble(Bar::length).max().orElse(1);
        Axis axis = new Axis(0, longest > 0 ? longest : 1, LEFT, Drawing.WIDTH - RIGHT);
        double bottom = bars.size() * ROW + 2;
        Sheet sheet = new Sheet();
        for (double tick : axis.ticks(TICKS)) {
            double x = axis.at(tick);
            sheet.line(x, 0, x, bottom, Style.line(Ink.GRID, 1));
            sheet.text(x, bottom + 14, axis.label(tick, TICKS, scale.divisor()), Item.Face.TICK);
        }
        sheet.text((LEFT + Drawing.WIDTH - RIGHT) / 2, bottom + 30, scale.unit(), Item.Face.TICK);
        for (int i = 0; i < bars.size(); i++) {
            bar(sheet, title, bars.get(i), axis, scale, i * ROW + ROW / 2);
        }
        return new Drawing(title, words(title, scale, bars), Drawing.WIDTH, bottom + 36, sheet.items());
    }

    private static void bar(Sheet sheet, String title, Bar bar, Axis axis, Scale scale, double y) {
        sheet.group("name " + bar.css(), "", new Sheet().text(2, y + 4, bar.name(), Item.Face.START));
        double start = 0;
        for (Part part : bar.parts()) {
            double size = part.size().mean();
            if (size > 0) {
                double x = axis.at(start);
                double width = axis.at(start + size) - x;
                String tip = title + ", " + bar.name() + ", " + part.name() + ": " + DotPanel.full(part.size(), scale);
                Rectangle2D box = new Rectangle2D.Double(x, y - BAR / 2, width, BAR);
                sheet.group("part " + part.css(), tip, part(part, box, scale));
                start += size;
            }
        }
    }

    private static Sheet part(Part part, Rectangle2D box, Scale scale) {
        Sheet sheet = new Sheet().bar(box, new Style(part.ink(), Ink.PAPER, 1, 1));
        String number = Numerals.share(scale, part.size().mean());
        if (number.length() * LETTER + 4 < box.getWidth()) {
            sheet.text(
                    box.getCenterX(),
                    box.getCenterY() + 4,
                    number,
                    Item.Face.TICK.in(part.ink().above()));
        }
        return sheet;
    }

    private static String words(String title, Scale scale, List<Bar> bars) {
        return title + (scale.unit().isEmpty() ? "" : " in " + scale.unit()) + ". "
                + bars.stream()
                        .map(bar -> bar.name() + ": "
                                + bar.parts().stream()
                                        .map(part -> part.name() + " "
                                                + Numerals.of(scale, part.size().mean()))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
