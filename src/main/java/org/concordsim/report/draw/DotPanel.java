package org.concordsim.report.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Variant;
import org.concordsim.result.text.Scale;

/** One measure of every variant: a row for each model with its mean, its 95 % interval and the numbers at the side. */
public final class DotPanel {
    private static final double LEFT = 78;
    private static final double RIGHT = 92;
    private static final double LINE = 21;
    private static final double GAP = 7;
    private static final int TICKS = 3;
    private static final int LONGEST = 12;
    private static final Item.Face SIDE = Item.Face.END.sized(11.5);

    private final List<String> all;
    private final List<String> models;
    private final List<Point> points;
    private final Marks marks;

    /** Prepares panels of some models at some points. */
    public DotPanel(List<String> models, List<Point> points) {
        this(models, models, points);
    }

    /** Prepares panels of some of all models, which look as they do beside the others. */
    public DotPanel(List<String> all, List<String> models, List<Point> points) {
        this.all = all;
        this.models = models;
        this.points = points;
        this.marks = new Marks(all);
    }

    /**
     * A value of a variant.
     *
     * @param variant the variant
     * @param interval its mean and interval
     * @param kind how its numbers are written
     */
    public record Dot(Variant variant, Interval interval, Kind kind) {}

    /** How numbers are written. */
    public enum Kind {
        /** As they are. */
        LEVEL,
        /** With a sign and in semibold, because the data show the difference. */
        SHOWN,
        /** With a sign and in grey, because the data do not show the difference. */
        NOT_SHOWN;

        Item.Face face() {
            return switch (this) {
                case LEVEL -> SIDE;
                case SHOWN -> SIDE.strong();
                case NOT_SHOWN -> SIDE.in(Ink.GREY);
            };
        }

        String text(Interval interval, Scale scale) {
            double half = (interval.high() - interval.low()) / 2;
            String mean = this == LEVEL ? Numerals.of(scale, interval.mean()) : Numerals.signed(scale, interval.mean());
            return mean + (interval.bounded() ? " \u00b1 " + Numerals.of(scale, half) : "");
        }

        String note() {
            return this == NOT_SHOWN ? "; the data do not show it" : "";
        }
    }

    /** Returns the panel of some values on a scale, with a note beside the unit that may be empty. */
    public Drawing draw(String title, Scale scale, String note, List<Dot> dots) {
        List<Dot> known = dots.stream().filter(dot -> dot.interval().known()).toList();
        Axis axis = Axis.around(
                known.stream()
                        .map(Dot::interval)
                        .flatMapToDouble(each -> DoubleStream.of(each.lowest(), each.highest())),
                LEFT,
                Drawing.WIDTH - RIGHT);
        double row = points.size() * LINE + GAP;
        double bottom = models.size() * row + 2;
        Sheet sheet = new Sheet();
        furniture(sheet, axis, scale, bottom);
        sheet.text((LEFT + Drawing.WIDTH - RIGHT) / 2, bottom + 30, beside(scale.unit(), note), Item.Face.TICK);
        for (Dot dot : known) {
            int place = models.indexOf(dot.variant().model());
            double y = place * row + row / 2 + LINE * offset(dot.variant(), known);
            sheet.group(marks.css(dot.variant()), tip(title, dot, scale), one(dot, axis, scale, y));
        }
        names(sheet, row);
        return new Drawing(title, words(title, scale, known), Drawing.WIDTH, bottom + 36, sheet.items());
    }

    /** Returns how many lines a variant lies below the middle of its model's row. */
    private double offset(Variant variant, List<Dot> known) {
        List<Point> shown = points.stream()
                .filter(point ->
                        known.stream().anyMatch(dot -> dot.variant().equals(new Variant(variant.model(), point))))
                .toList();
        return shown.indexOf(variant.point()) - (shown.size() - 1) / 2.0;
    }

    private Sheet one(Dot dot, Axis axis, Scale scale, double y) {
        Sheet sheet = new Sheet();
        sheet.bar(new Rectangle2D.Double(0, y - LINE / 2, Drawing.WIDTH, LINE), Style.veil(Ink.PAPER, 0));
        marks.level(sheet, dot.variant(), dot.interval(), axis, y);
        return sheet.text(
                Drawing.WIDTH - 2,
                y + 4,
                dot.kind().text(dot.interval(), scale),
                dot.kind().face());
    }

    private void furniture(Sheet sheet, Axis axis, Scale scale, double bottom) {
        double row = (bottom - 2) / models.size();
        for (int i = 0; i < models.size(); i += 2) {
            sheet.bar(new Rectangle2D.Double(0, i * row, Drawing.WIDTH, row), Style.filled(Ink.BAND));
        }
        for (double tick : axis.ticks(TICKS)) {
            double x = axis.at(tick);
            sheet.line(x, 0, x, bottom, Style.line(Ink.GRID, 1));
            sheet.text(x, bottom + 14, axis.label(tick, TICKS, scale.divisor()), Item.Face.TICK);
        }
        if (axis.low() < 0 && axis.high() > 0) {
            sheet.line(axis.at(0), 0, axis.at(0), bottom, Style.line(Ink.GREY, 1.4));
        }
    }

    private static String beside(String unit, String note) {
        return unit.isEmpty() || note.isEmpty() ? unit + note : unit + ", " + note;
    }

    private void names(Sheet sheet, double row) {
        for (int i = 0; i < models.size(); i++) {
            String name = new Variant(models.get(i), Point.IN_PLACE).name();
            String brief = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "\u2026";
            Sheet label = new Sheet().text(2, i * row + row / 2 + 4, brief, Item.Face.START);
            sheet.group("name " + Ink.css(models.get(i), all), "", label);
        }
    }

    /** Returns a mean with half of its interval, as it stands at the side. */
    static String brief(Interval interval, Scale scale) {
        double half = (interval.high() - interval.low()) / 2;
        return Numerals.of(scale, interval.mean()) + (interval.bounded() ? " \u00b1 " + Numerals.of(scale, half) : "");
    }

    private static String tip(String title, Dot dot, Scale scale) {
        return title + ", " + dot.variant().words() + ": " + full(dot.interval(), scale)
                + dot.kind().note();
    }

    /** Returns a mean with unit, interval and number of replications. */
    static String full(Interval interval, Scale scale) {
        String unit = scale.unit().isEmpty() ? "" : " " + scale.unit();
        String limits = interval.bounded()
                ? "; 95 % interval " + Numerals.of(scale, interval.low()) + " to " + Numerals.of(scale, interval.high())
                : "";
        return Numerals.of(scale, interval.mean()) + unit + limits + "; n = " + interval.n();
    }

    /** Returns a mean with its interval. */
    static String plain(Interval interval, Scale scale) {
        return Numerals.of(scale, interval.mean()) + (interval.bounded() ? " (" + range(interval, scale) + ")" : "");
    }

    /** Returns the limits of an interval. */
    static String range(Interval interval, Scale scale) {
        return Numerals.of(scale, interval.low()) + " to " + Numerals.of(scale, interval.high());
    }

    private static String words(String title, Scale scale, List<Dot> dots) {
        return title + (scale.unit().isEmpty() ? "" : " in " + scale.unit()) + ". "
                + dots.stream()
                        .map(dot -> dot.variant().words() + " " + dot.kind().text(dot.interval(), scale)
                                + dot.kind().note())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
