package org.concordsim.report.draw;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordsim.chart.data.Point;
import org.concordsim.report.data.Variant;
import org.concordsim.result.process.HandOffRow;

/** Who passes journeys to whom under one model: an arrow for each occasion, as wide as it is frequent. */
public final class HandOffPanel {
    private static final double HEIGHT = 330;
    private static final double THIN = 1.4;
    private static final double WIDE = 7;
    private static final double HEAD = 6;
    private static final Item.Face NAME = new Item.Face(12, true, Ink.LETTERS, "middle");
    private static final Item.Face NOTE = new Item.Face(10.5, false, Ink.GREY, "middle");
    private static final List<Box> BOXES =
            List.of(new Box("Customer", 134, 8, 72), new Box("Marketing", 4, 172, 76), new Box("Sales", 262, 172, 62));
    private static final Map<String, Way> WAYS = Map.of(
            "inquiry", new Way(2, 84, "start", 118, 40, 52, 168),
            "proposal", new Way(266, 84, "start", 272, 168, 208, 40),
            "lead", new Way(171, 158, "middle", 86, 185, 256, 185),
            "returned", new Way(171, 219, "middle", 276, 202, 276, 240, 62, 240, 62, 208),
            "price request", new Way(171, 267, "middle", 296, 202, 296, 288, 34, 288, 34, 208),
            "colleague", new Way(303, 308, "end", 308, 202, 308, 306, 320, 306, 320, 208));

    private HandOffPanel() {}

    /** A party: its name and the left, upper corner and width of its box. */
    private record Box(String name, double x, double y, double width) {}

    /** The way of an arrow: where its words stand, and its points. */
    private record Way(double x, double y, String anchor, double... points) {}

    /** Returns the panel of the hand-offs of one model, whose arrows are compared with the most frequent of all models. */
    public static Drawing draw(String model, List<String> models, List<HandOffRow> rows, double most) {
        Variant variant = new Variant(model, Point.IN_PLACE);
        Ink ink = Ink.of(model, models);
        Sheet sheet = new Sheet();
        for (HandOffRow row : rows) {
            Way way = WAYS.get(row.occasion());
            if (way != null) {
                double width = Math.max(THIN, WIDE * Math.sqrt(row.count() / most));
                sheet.group("solid", variant.name() + ", " + full(row), arrow(way, row, ink, width));
            }
        }
        for (Box box : BOXES) {
            sheet.form(
                    new RoundRectangle2D.Double(box.x(), box.y(), box.width(), 28, 8, 8), Style.hollow(Ink.GREY, 1.4));
            sheet.text(box.x() + box.width() / 2, box.y() + 19, box.name(), NAME);
        }
        Sheet whole = new Sheet().group("whole " + Ink.css(model, models), "", sheet);
        return new Drawing(variant.name(), words(variant, rows), Drawing.WIDTH, HEIGHT, whole.items());
    }

    private static Sheet arrow(Way way, HandOffRow row, Ink ink, double width) {
        double[] at = way.points();
        int end = at.length - 2;
        double angle = Math.atan2(at[end + 1] - at[end - 1], at[end] - at[end - 2]);
        double size = HEAD + 1.2 * width;
        Path2D line = new Path2D.Double();
        line.moveTo(at[0], at[1]);
        for (int i = 2; i < end; i += 2) {
            line.lineTo(at[i], at[i + 1]);
        }
        line.lineTo(at[end] - 0.6 * size * Math.cos(angle), at[end + 1] - 0.6 * size * Math.sin(angle));
        Item.Face name = new Item.Face(11, true, Ink.LETTERS, way.anchor());
        Item.Face note = new Item.Face(NOTE.size(), false, Ink.GREY, way.anchor());
        Sheet sheet = new Sheet()
                .form(line, Style.line(ink, width))
                .form(head(at[end], at[end + 1], angle, size), Style.filled(ink));
        if (way.anchor().equals("start")) {
            return sheet.text(way.x(), way.y(), row.occasion(), name)
                    .text(way.x(), way.y() + 13, String.format(Locale.ROOT, "%,d times", row.count()), note)
                    .text(way.x(), way.y() + 26, wait(row), note)
                    .text(way.x(), way.y() + 39, never(row), note);
        }
        return sheet.text(way.x(), way.y(), row.occasion() + String.format(Locale.ROOT, " %,d", row.count()), name)
                .text(way.x(), way.y() + 13, wait(row) + ", " + never(row), note);
    }

    private static Path2D head(double x, double y, double angle, double size) {
        Path2D head = new Path2D.Double();
        head.moveTo(x + 4 * Math.cos(angle), y + 4 * Math.sin(angle));
        head.lineTo(x - size * Math.cos(angle - 0.5), y - size * Math.sin(angle - 0.5));
        head.lineTo(x - size * Math.cos(angle + 0.5), y - size * Math.sin(angle + 0.5));
        head.closePath();
        return head;
    }

    private static String wait(HandOffRow row) {
        return Double.isFinite(row.meanWaitDays())
                ? String.format(Locale.ROOT, "%.1f days", row.meanWaitDays())
                : "no wait known";
    }

    private static String never(HandOffRow row) {
        return String.format(Locale.ROOT, "%.0f\u00a0%% never", 100 * row.neverShare());
    }

    private static String full(HandOffRow row) {
        String lost = Double.isFinite(row.meanItemsLost())
                ? String.format(Locale.ROOT, "; %.1f items lost", row.meanItemsLost())
                : "";
        return row.occasion() + " from " + row.from() + " to " + row.to()
                + String.format(Locale.ROOT, ": %,d times, %.3f per journey; ", row.count(), row.perJourney())
                + wait(row) + " until taken up, "
                + String.format(Locale.ROOT, "%.0f\u00a0%% later than a day; ", 100 * row.lateShare()) + never(row)
                + " taken up" + lost;
    }

    private static String words(Variant variant, List<HandOffRow> rows) {
        return variant.name() + ". " + rows.stream().map(HandOffPanel::full).collect(Collectors.joining(". ")) + ".";
    }
}
