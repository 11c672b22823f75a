package org.concordsim.report.draw;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Variant;
import org.concordsim.result.text.Scale;

/** Scores of items on spokes from the least score in the middle to the most at the rim, a polygon for each model. */
public final class RadarPanel {
    private static final double MIDDLE = Drawing.WIDTH / 2;
    private static final double RADIUS = 138;
    private static final int LEAST = 1;
    private static final int MOST = 5;

    private final Marks marks;

    /** Prepares panels of some models. */
    public RadarPanel(List<String> models) {
        this.marks = new Marks(models);
    }

    /** The scores of a variant, one for each spoke. */
    public record Web(Variant variant, List<Interval> scores) {}

    /** Returns the panel of some webs whose spokes have names. */
    public Drawing draw(String title, List<String> names, List<Web> webs) {
        Sheet sheet = new Sheet();
        for (int ring = LEAST + 1; ring <= MOST; ring++) {
            double r = radius(ring);
            sheet.form(new Ellipse2D.Double(MIDDLE - r, MIDDLE - r, 2 * r, 2 * r), Style.line(Ink.GRID, 1));
        }
        for (int spoke = 0; spoke < names.size(); spoke++) {
            sheet.line(MIDDLE, MIDDLE, x(spoke, names, MOST), y(spoke, names, MOST), Style.line(Ink.GRID, 1));
            sheet.text(
                    x(spoke, names, MOST + 0.45),
                    y(spoke, names, MOST + 0.45) + 4,
                    Integer.toString(spoke + 1),
                    Item.Face.TICK);
        }
        for (int ring = LEAST; ring <= MOST; ring++) {
            sheet.text(MIDDLE + 3, MIDDLE - radius(ring) + 4, Integer.toString(ring), Item.Face.TICK.sized(9.5));
        }
        webs.forEach(web -> web(sheet, title, names, web));
        return new Drawing(title, words(title, names, webs), Drawing.WIDTH, Drawing.WIDTH, sheet.items());
    }

    private void web(Sheet sheet, String title, List<String> names, Web web) {
        Path2D path = new Path2D.Double();
        IntStream.range(0, names.size())
                .filter(i -> web.scores().get(i).known())
                .forEach(i -> {
                    double score = web.scores().get(i).mean();
                    if (path.getCurrentPoint() == null) {
                        path.moveTo(x(i, names, score), y(i, names, score));
                    } else {
                        path.lineTo(x(i, names, score), y(i, names, score));
                    }
                });
        if (path.getCurrentPoint() == null) {
            return;
        }
        path.closePath();
        Variant variant = web.variant();
        Sheet outline = new Sheet()
                .form(path, new Style(marks.ink(variant), null, 0, 0.06))
                .form(path, Style.line(marks.ink(variant), 2));
        sheet.group(marks.css(variant), "", outline);
        dots(sheet, names, web);
    }

    private void dots(Sheet sheet, List<String> names, Web web) {
        Variant variant = web.variant();
        IntStream.range(0, names.size())
                .filter(i -> web.scores().get(i).known())
                .forEach(i -> {
                    Interval score = web.scores().get(i);
                    Sheet dot = new Sheet()
                            .form(
                                    marks.marker(variant, x(i, names, score.mean()), y(i, names, score.mean())),
                                    marks.face(variant));
                    String tip = (i + 1) + ". " + names.get(i) + ", " + variant.words() + ": "
                            + DotPanel.full(score, new Scale("points", 1, 2));
                    sheet.group(marks.css(variant), tip, dot);
                });
    }

    private static double radius(double score) {
        return RADIUS * (score - LEAST + 0.25) / (MOST - LEAST + 0.25);
    }

    private static double x(int spoke, List<String> names, double score) {
        return MIDDLE + radius(score) * Math.sin(2 * Math.PI * spoke / names.size());
    }

    private static double y(int spoke, List<String> names, double score) {
        return MIDDLE - radius(score) * Math.cos(2 * Math.PI * spoke / names.size());
    }

    private static String words(String title, List<String> names, List<Web> webs) {
        Scale scale = new Scale("points", 1, 1);
        return title + ", " + names.size() + " items from 1 to 5 points. "
                + webs.stream()
                        .map(web -> web.variant().words() + " "
                                + web.scores().stream()
                                        .map(score -> Numerals.of(scale, score.mean()))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
