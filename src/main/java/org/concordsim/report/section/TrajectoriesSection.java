package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.LinePanel;
import org.concordsim.result.text.Scale;

/** Outcomes quarter by quarter, in place beside reached. */
public final class TrajectoriesSection implements Section {
    private static final List<String> MEASURES =
            List.of("contribution", "newBookings", "customerValue", "retention", "customerEffort", "trust");

    @Override
    public String id() {
        return "trajectories";
    }

    @Override
    public String title() {
        return "Over time";
    }

    @Override
    public List<Block> blocks(Results results) {
        List<String> shown = MEASURES.stream()
                .filter(measure -> results.variants().stream()
                        .anyMatch(variant ->
                                !results.quarters(variant, Results.ALL, measure).isEmpty()))
                .toList();
        return shown.isEmpty() ? List.of() : List.of(figure(results, shown).inPairs());
    }

    private static Figure figure(Results results, List<String> shown) {
        List<Drawing> panels = new ArrayList<>();
        List<Numbers.Row> rows = new ArrayList<>();
        for (String measure : shown) {
            Scale scale = new Figures(results).scale(measure);
            Series series =
                    new Series(measure, results.measure(measure).orElseThrow().unit(), scale);
            List<LinePanel.Line> all = results.variants().stream()
                    .map(variant -> new LinePanel.Line(variant, results.quarters(variant, Results.ALL, measure)))
                    .toList();
            for (Point point : results.points()) {
                panels.add(new LinePanel(results.models(), "quarter")
                        .draw(Words.of(measure) + ", " + point.words(), scale, lines(results, measure, point), all));
            }
            all.forEach(line ->
                    line.quarters().forEach((quarter, each) -> rows.add(row(series, line.variant(), quarter, each))));
        }
        Numbers numbers = new Numbers(
                "Quarter by quarter",
                List.of("measure", "model", "point", "period", "unit", "n", "mean", "ci_low", "ci_high"),
                rows);
        return figure(new Figure.Drawn(panels, new Figures(results).modelKeys(), numbers));
    }

    private static Figure figure(Figure.Drawn drawn) {
        return Figure.of(
                "trajectories",
                "Quarter by quarter, in place beside reached",
                "A line is the mean over replications in each quarter after warm-up, the band its 95 % interval. Both panels"
                        + " of a measure have the same axis, which need not start at zero. Where a model was not reached,"
                        + " as Undefined itself, its line in place stands beside those that were.",
                drawn);
    }

    private static List<LinePanel.Line> lines(Results results, String measure, Point point) {
        return results.beside(point).stream()
                .map(variant -> new LinePanel.Line(variant, results.quarters(variant, Results.ALL, measure)))
                .toList();
    }

    /** A measure with its unit and the scale on which it is shown. */
    private record Series(String measure, String unit, Scale scale) {}

    private static Numbers.Row row(Series series, Variant variant, int quarter, Interval each) {
        return Numbers.Row.of(
                Cell.name(Words.of(series.measure()), series.measure()),
                Cell.name(variant.name(), variant.model()),
                Cell.name(variant.point().words(), variant.point().key()),
                Cell.name("quarter " + quarter, "q" + quarter),
                Cell.name(series.scale().unit(), series.unit()),
                Cell.count(each.n()),
                Cell.number(each.mean(), series.scale()),
                Cell.number(each.low(), series.scale()),
                Cell.number(each.high(), series.scale()));
    }
}
