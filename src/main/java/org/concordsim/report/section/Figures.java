package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Key;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.DotPanel;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Keys;
import org.concordsim.result.text.Scale;

/** The kinds of figures that several sections share. */
final class Figures {
    /** How to read dots with intervals. */
    static final String DOTS =
            "A dot is the mean over replications, the line its 95 % interval; numbers at the side are mean and half of"
                    + " the interval. Axes need not start at zero. All models meet the same customers, so differences"
                    + " are surer than these lines suggest: see the differences on the same customers.";

    private final Results results;

    Figures(Results results) {
        this.results = results;
    }

    /** Returns a figure with a panel of dots for each measure that the folder has. */
    Figure dots(String id, String title, String reading, List<String> measures) {
        List<String> shown = measures.stream().filter(results::has).toList();
        List<Point> points = results.points();
        DotPanel panel = new DotPanel(results.models(), points);
        List<Drawing> drawings = shown.stream()
                .map(measure -> panel.draw(Words.of(measure), scale(measure), better(measure), values(measure)))
                .toList();
        return Figure.of(id, title, reading, new Figure.Drawn(drawings, pointKeys(), summary(title, shown)));
    }

    private List<DotPanel.Dot> values(String measure) {
        return results.variants().stream()
                .map(variant -> new DotPanel.Dot(variant, results.interval(variant, measure), DotPanel.Kind.LEVEL))
                .toList();
    }

    /** Returns the scale on which all variants of a measure are shown. */
    Scale scale(String measure) {
        List<Interval> all = results.variants().stream()
                .map(variant -> results.interval(variant, measure))
                .filter(Interval::known)
                .toList();
        double largest =
                all.stream().mapToDouble(each -> Math.abs(each.mean())).max().orElse(0);
        double[] halves = all.stream()
                .mapToDouble(each -> (each.high() - each.low()) / 2)
                .filter(half -> half > 1e-9 * largest)
                .sorted()
                .toArray();
        double middle = halves.length == 0 ? Double.NaN : halves[halves.length / 2];
        return Scale.of(results.measure(measure).orElseThrow().unit(), largest, middle);
    }

    /** Returns the numbers of some measures for all customers as the table of summaries has them. */
    Numbers summary(String caption, List<String> measures) {
        List<Numbers.Row> rows = new ArrayList<>();
        for (String measure : measures) {
            for (Variant variant : results.variants()) {
                results.summary(variant, Results.ALL, measure)
                        .ifPresent(row -> rows.add(Numbers.Row.of(
                                Cell.name(Words.of(measure), measure),
                                Cell.name(variant.name(), variant.model()),
                                Cell.name(
                                        variant.point().words(), variant.point().key()),
                                Cell.name(scale(measure).unit(), row.unit()),
                                Cell.count(row.n()),
                                Cell.number(row.mean(), scale(measure)),
                                Cell.number(row.ciLow(), scale(measure)),
                                Cell.number(row.ciHigh(), scale(measure)))));
            }
        }
        return new Numbers(
                caption, List.of("measure", "model", "point", "unit", "n", "mean", "ci_low", "ci_high"), rows);
    }

    /** Returns which direction of a measure is better; nothing where neither is. */
    String better(String measure) {
        return switch (results.measure(measure).orElseThrow().better()) {
            case HIGHER -> "higher is better";
            case LOWER -> "lower is better";
            case NEITHER -> "";
        };
    }

    /** Returns words that begin with a capital. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the entries of legends for models. */
    List<Key> modelKeys() {
        return Key.models(results.models());
    }

    /** Returns the entries of legends for the ways in which models were run; none where there is only one. */
    List<Key> pointKeys() {
        List<Point> points = results.points();
        return points.size() < 2
                ? List.of()
                : points.stream()
                        .map(point -> new Key("", Keys.point(point), point.words()))
                        .toList();
    }
}
