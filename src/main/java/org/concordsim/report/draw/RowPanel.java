package org.concordsim.report.draw;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.report.data.Numerals;
import org.concordsim.result.text.Scale;

/** Rows that are no models: each has its name above a line with intervals, and a range that may lie behind them. */
public final class RowPanel {
    /** The ink of ranges. */
    public static final Ink RANGE = Kinds.of(3);

    private static final double LEFT = 8;
    private static final double RIGHT = 10;
    private static final double TOP = 18;
    private static final double LINE = 12;
    private static final double ROOM = 5;
    private static final double HALF_LETTER = 3.6;
    private static final int TICKS = 4;
    private static final double LETTER = 6.3;

    private RowPanel() {}

    /** How a value is marked. */
    public enum Form {
        /** A filled dot on its interval. */
        DOT,
        /** A hollow dot on its interval. */
        HOLLOW,
        /** A bar across the row, for a limit. */
        LIMIT
    }

    /** A value with its interval: what it is, and how it is marked. */
    public record Mark(String name, Interval interval, Form form, Ink ink) {}

    /** A range; an end that is NaN is open. */
    public record Range(double low, double high) {
        private DoubleStream ends() {
            return DoubleStream.of(low, high).filter(Double::isFinite);
        }

        private String words(Scale scale) {
            return Double.isNaN(low)
                    ? Numerals.of(scale, high) + " or less"
                    : Double.isNaN(high)
                            ? Numerals.of(scale, low) + " or more"
                            : Numerals.of(scale, low) + " to " + Numerals.of(scale, high);
        }
    }

    /** A row: its name, the range behind it or null, its marks, and the number at its side. */
    public record Row(String name, Range range, List<Mark> marks, String side) {
        private long lines() {
            return Math.max(
                    1, marks.stream().filter(mark -> mark.form() != Form.LIMIT).count());
        }

        private double height() {
            return TOP + lines() * LINE + ROOM;
        }

        private DoubleStream values() {
            DoubleStream own = marks.stream()
                    .map(Mark::interval)
                    .filter(Interval::known)
                    .flatMapToDouble(each -> DoubleStream.of(each.lowest(), each.highest()));
            return range == null ? own : DoubleStream.concat(own, range.ends());
        }
    }

    /** Returns the panel of some rows on a scale; where zero lies among the values it has a line. */
    public static Drawing draw(String title, Scale scale, List<Row> rows) {
        Axis axis = Axis.around(rows.stream().flatMapToDouble(Row::values), LEFT, Drawing.WIDTH - RIGHT);
        double bottom = rows.stream().mapToDouble(Row::height).sum() + 2;
        Sheet sheet = new Sheet();
        for (double tick : axis.ticks(TICKS)) {
            String label = axis.label(tick, TICKS, scale.divisor());
            double half = HALF_LETTER * label.length();
            double x = Math.min(Math.max(axis.at(tick), half), Drawing.WIDTH - half);
            sheet.text(x, bottom + 14, label, Item.Face.TICK);
        }
        sheet.text(Drawing.WIDTH / 2, bottom + 30, scale.unit(), Item.Face.TICK);
        double y = 0;
        for (Row row : rows) {
            lines(sheet, axis, y + TOP, y + row.height());
            sheet.group("solid", tip(title, row, scale), row(row, axis, y));
            y += row.height();
        }
        return new Drawing(title, words(title, scale, rows), Drawing.WIDTH, bottom + 36, sheet.items());
    }

    /** Adds the lines of the axis beside the marks of a row, so that none crosses its name. */
    private static void lines(Sheet sheet, Axis axis, double from, double to) {
        for (double tick : axis.ticks(TICKS)) {
            sheet.line(axis.at(tick), from, axis.at(tick), to, Style.line(Ink.GRID, 1));
        }
        if (axis.low() < 0 && axis.high() > 0) {
            sheet.line(axis.at(0), from, axis.at(0), to, Style.line(Ink.GREY, 1.4));
        }
    }

    private static Sheet row(Row row, Axis axis, double top) {
        Sheet sheet = new Sheet();
        sheet.bar(new Rectangle2D.Double(0, top, Drawing.WIDTH, row.height()), Style.veil(Ink.PAPER, 0));
        int most = (int) ((Drawing.WIDTH - 8) / LETTER) - row.side().length();
        sheet.text(2, top + 13, brief(row.name(), most), Item.Face.START);
        sheet.text(Drawing.WIDTH - 2, top + 13, row.side(), Item.Face.END.sized(11.5));
        double low = top + TOP;
        double high = top + row.height() - ROOM;
        if (row.range() != null) {
            double from = Double.isNaN(row.range().low())
                    ? axis.from()
                    : axis.at(row.range().low());
            double to = Double.isNaN(row.range().high())
                    ? axis.to()
                    : axis.at(row.range().high());
            double width = Math.max(2, to - from);
            sheet.bar(new Rectangle2D.Double(from, low, width, high - low), Style.filled(RANGE));
        }
        double y = low + LINE / 2;
        for (Mark mark : row.marks()) {
            if (mark.interval().known() && mark.form() == Form.LIMIT) {
                double x = axis.at(mark.interval().mean());
                sheet.line(x, low - 1, x, high + 1, Style.line(mark.ink(), 2.4));
            } else if (mark.interval().known()) {
                mark(sheet, mark, axis, y);
                y += LINE;
            }
        }
        return sheet;
    }

    private static void mark(Sheet sheet, Mark mark, Axis axis, double y) {
        if (mark.interval().bounded()) {
            sheet.line(
                    axis.at(mark.interval().low()), y, axis.at(mark.interval().high()), y, Style.line(mark.ink(), 2));
        }
        sheet.form(dot(axis.at(mark.interval().mean()), y), style(mark));
    }

    /** Returns the dot of a mark. */
    static Shape dot(double x, double y) {
        return new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9);
    }

    private static Style style(Mark mark) {
        return mark.form() == Form.HOLLOW ? Style.hollow(mark.ink(), 2) : new Style(mark.ink(), Ink.PAPER, 1, 1);
    }

    private static String brief(String name, int most) {
        return name.length() <= most ? name : name.substring(0, Math.max(1, most - 1)) + "\u2026";
    }

    private static String tip(String title, Row row, Scale scale) {
        String range = row.range() == null ? "" : "; range " + row.range().words(scale);
        return title + ", " + row.name() + ": "
                + row.marks().stream()
                        .filter(mark -> mark.interval().known())
                        .map(mark -> mark.name() + " " + DotPanel.plain(mark.interval(), scale))
                        .collect(Collectors.joining("; "))
                + range;
    }

    private static String words(String title, Scale scale, List<Row> rows) {
        return title + (scale.unit().isEmpty() ? "" : " in " + scale.unit()) + ". "
                + rows.stream().map(row -> row.name() + " " + row.side()).collect(Collectors.joining("; "))
                + ".";
    }
}
