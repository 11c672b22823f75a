package org.concordsim.report.draw;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Variant;
import org.concordsim.result.text.Scale;

/** One measure over quarters or weeks: a line for each variant with the band of its 95 % interval. */
public final class LinePanel {
    private static final double LEFT = 44;
    private static final double TOP = 28;
    private static final double BOTTOM = 192;
    private static final double HEIGHT = 228;
    private static final int TICKS = 4;
    private static final double BAND = 0.1;

    private final Marks marks;
    private final String time;

    /** Prepares panels of some models over a time that is counted from 1 in units of that name. */
    public LinePanel(List<String> models, String time) {
        this.marks = new Marks(models);
        this.time = time;
    }

    /** The intervals of a variant by quarter or week. */
    public record Line(Variant variant, SortedMap<Integer, Interval> quarters) {}

    /** Returns the panel of some lines on a value axis that spans others too, so that panels can be compared. */
    public Drawing draw(String title, Scale scale, List<Line> lines, List<Line> spanned) {
        Axis values = Axis.around(
                spanned.stream()
                        .flatMap(line -> line.quarters().values().stream())
                        .flatMapToDouble(each -> DoubleStream.of(each.lowest(), each.highest())),
                BOTTOM,
                TOP);
        int last = spanned.stream()
                .filter(line -> !line.quarters().isEmpty())
                .mapToInt(line -> line.quarters().lastKey())
                .max()
                .orElse(1);
        Axis axis = new Axis(1, Math.max(2, last), LEFT + 6, Drawing.WIDTH - 12);
        Sheet sheet = new Sheet();
        furniture(sheet, values, axis, scale);
        lines.forEach(line -> sheet.group(
                marks.css(line.variant()), title + ", " + line.variant().words(), band(line, values, axis)));
        lines.forEach(line -> line(sheet, title, line, values, axis, scale));
        return new Drawing(title, words(title, scale, lines), Drawing.WIDTH, HEIGHT, sheet.items());
    }

    private void furniture(Sheet sheet, Axis values, Axis axis, Scale scale) {
        for (double tick : values.ticks(TICKS)) {
            double y = values.at(tick);
            sheet.line(LEFT, y, Drawing.WIDTH - 4, y, Style.line(Ink.GRID, 1));
            sheet.text(
                    LEFT - 5,
                    y + 4,
                    values.label(tick, TICKS, scale.divisor()),
                    Item.Face.END.in(Ink.GREY).sized(11));
        }
        sheet.text(0, 13, scale.unit(), Item.Face.START.in(Ink.GREY).sized(11));
        int step = axis.high() > 16 ? 4 : axis.high() > 8 ? 2 : 1;
        for (int quarter = 1; quarter <= axis.high(); quarter += step) {
            sheet.text(axis.at(quarter), BOTTOM + 15, Integer.toString(quarter), Item.Face.TICK);
        }
        sheet.text((LEFT + Drawing.WIDTH) / 2, BOTTOM + 31, time, Item.Face.TICK);
    }

    private Sheet band(Line line, Axis values, Axis axis) {
        Path2D path = new Path2D.Double();
        List<Map.Entry<Integer, Interval>> all = new ArrayList<>(line.quarters().entrySet());
        all.removeIf(entry -> !entry.getValue().bounded());
        for (int i = 0; i < all.size(); i++) {
            point(
                    path,
                    i == 0,
                    axis.at(all.get(i).getKey()),
                    values.at(all.get(i).getValue().high()));
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            point(
                    path,
                    false,
                    axis.at(all.get(i).getKey()),
                    values.at(all.get(i).getValue().low()));
        }
        Sheet sheet = new Sheet();
        if (!all.isEmpty()) {
            path.closePath();
            sheet.form(path, Style.veil(marks.ink(line.variant()), BAND));
        }
        return sheet;
    }

    private void line(Sheet sheet, String title, Line line, Axis values, Axis axis, Scale scale) {
        Path2D path = new Path2D.Double();
        line.quarters().forEach((quarter, each) -> {
            if (each.known()) {
                point(path, path.getCurrentPoint() == null, axis.at(quarter), values.at(each.mean()));
            }
        });
        Variant variant = line.variant();
        float[] dashes = marks.style(variant).line().getDashArray();
        Style style = dashes == null
                ? Style.line(marks.ink(variant), 2.2)
                : Style.dashed(marks.ink(variant), 2.2, halved(dashes));
        sheet.group(marks.css(variant), "", new Sheet().form(path, style));
        line.quarters().forEach((quarter, each) -> {
            if (each.known()) {
                Sheet dot = new Sheet()
                        .form(marks.marker(variant, axis.at(quarter), values.at(each.mean())), marks.face(variant));
                String tip = title + ", " + variant.words() + ", " + time + " " + quarter + ": ";
                sheet.group(marks.css(variant), tip + DotPanel.full(each, scale), dot);
            }
        });
    }

    private static float[] halved(float... dashes) {
        float[] halved = dashes.clone();
        for (int i = 0; i < halved.length; i++) {
            halved[i] /= 2;
        }
        return halved;
    }

    private static void point(Path2D path, boolean first, double x, double y) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private String words(String title, Scale scale, List<Line> lines) {
        return title + (scale.unit().isEmpty() ? "" : " in " + scale.unit()) + ", first and last " + this.time + ". "
                + lines.stream()
                        .filter(line -> !line.quarters().isEmpty())
                        .map(line -> line.variant().words() + " "
                                + Numerals.of(
                                        scale,
                                        line.quarters()
                                                .get(line.quarters().firstKey())
                                                .mean()) + " to "
                                + Numerals.of(
                                        scale,
                                        line.quarters()
                                                .get(line.quarters().lastKey())
                                                .mean()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
