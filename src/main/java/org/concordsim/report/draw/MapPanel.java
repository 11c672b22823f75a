package org.concordsim.report.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.study.RegimeNumbers.Slice;
import org.concordsim.report.data.Variant;
import org.concordsim.result.table.RegimeRow;

/** Which model is best over two contexts: the fuller a model's colour, the surer; markers are the points that were run. */
public final class MapPanel {
    private static final int CELLS = 20;
    private static final double LEFT = 44;
    private static final double RIGHT = 14;
    private static final double TOP = 22;
    private static final double BOTTOM = 252;
    private static final double MARGIN = 10;
    private static final double FULLEST = 0.75;
    private static final int TICKS = 4;

    private final List<String> models;
    private final Marks marks;
    private final Slice slice;
    private final Axis across;
    private final Axis upward;

    /** Prepares the map of a slice whose alternatives are these models, among all models of the report. */
    public MapPanel(List<String> all, List<String> models, Slice slice) {
        this.models = models;
        this.marks = new Marks(all);
        this.slice = slice;
        this.across = new Axis(
                slice.horizontal().low(), slice.horizontal().high(), LEFT + MARGIN, Drawing.WIDTH - RIGHT - MARGIN);
        this.upward = new Axis(slice.vertical().low(), slice.vertical().high(), BOTTOM - MARGIN, TOP + MARGIN);
    }

    /** Returns the panel of some points. */
    public Drawing draw(String title, List<RegimeRow> points) {
        Sheet sheet = new Sheet();
        for (int i = 0; i < CELLS * CELLS; i++) {
            cell(sheet, i % CELLS, i / CELLS);
        }
        furniture(sheet);
        for (int p = 0; p < points.size(); p++) {
            point(
                    sheet,
                    points.get(p),
                    slice.horizontal().places()[p],
                    slice.vertical().places()[p]);
        }
        return new Drawing(title, words(title, points), Drawing.WIDTH, BOTTOM + 36, sheet.items());
    }

    private void cell(Sheet sheet, int column, int row) {
        double[] shares = slice.map().probabilities((column + 0.5) / CELLS, (row + 0.5) / CELLS);
        int best = IntStream.range(0, shares.length)
                .reduce((a, b) -> shares[b] > shares[a] ? b : a)
                .orElseThrow();
        double chance = 1.0 / shares.length;
        double sure = shares.length == 1 ? 1 : Math.max(0, (shares[best] - chance) / (1 - chance));
        double width = (across.to() - across.from()) / CELLS;
        double height = (upward.from() - upward.to()) / CELLS;
        sheet.bar(
                new Rectangle2D.Double(
                        across.from() + column * width, upward.from() - (row + 1) * height, width, height),
                Style.veil(marks.ink(variant(models.get(best))), FULLEST * Math.min(1, sure)));
    }

    private void furniture(Sheet sheet) {
        for (double tick : across.ticks(TICKS)) {
            sheet.text(across.at(tick), BOTTOM + 14, across.label(tick, TICKS, 1), Item.Face.TICK);
        }
        for (double tick : upward.ticks(TICKS)) {
            sheet.text(
                    LEFT - 5,
                    upward.at(tick) + 4,
                    upward.label(tick, TICKS, 1),
                    Item.Face.END.in(Ink.GREY).sized(11));
        }
        sheet.text((LEFT + Drawing.WIDTH) / 2, BOTTOM + 31, slice.horizontal().words(), Item.Face.TICK);
        sheet.text(0, 13, slice.vertical().words(), Item.Face.START.in(Ink.GREY).sized(11));
    }

    private void point(Sheet sheet, RegimeRow row, double across, double upward) {
        Variant variant = variant(row.best());
        double x = this.across.from() + across * (this.across.to() - this.across.from());
        double y = this.upward.from() + upward * (this.upward.to() - this.upward.from());
        Style style = row.distinguishable()
                ? new Style(marks.ink(variant), Ink.PAPER, 1, 1)
                : Style.hollow(marks.ink(variant), 2);
        String tip = String.format(
                Locale.ROOT,
                "%s: %s best, confidence %.0f\u00a0%%%s; %s",
                row.point(),
                variant.name(),
                100 * row.probability(),
                row.distinguishable() ? "" : ", not shown",
                String.join(", ", row.levels()));
        sheet.group(marks.css(variant), tip, new Sheet().form(marks.marker(variant, x, y), style));
    }

    private static Variant variant(String model) {
        return new Variant(model, Point.IN_PLACE);
    }

    private String words(String title, List<RegimeRow> points) {
        long shown = points.stream().filter(RegimeRow::distinguishable).count();
        return title + " over " + slice.horizontal().words() + " and "
                + slice.vertical().words() + ": " + points.size() + " points, at " + shown
                + " of which one model is shown to be best.";
    }
}
