package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.DotPanel;
import org.concordsim.report.draw.Drawing;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.text.Scale;

/** The figure of paired differences to the reference, with the table that says which of them the data show. */
final class Differences {
    private static final List<String> COLUMNS = List.of(
            "measure", "model", "point", "unit", "n", "mean_difference", "ci_low", "ci_high", "p_adjusted", "shown");

    private final Results results;
    private final Figures figures;

    Differences(Results results) {
        this.results = results;
        this.figures = new Figures(results);
    }

    /** Returns the figure of some measures; nothing where the folder compares no models. */
    Optional<Figure> figure(String id, String title, List<String> measures) {
        List<String> shown = measures.stream()
                .filter(measure -> rows(measure).findAny().isPresent())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String reference = Variant.of(results.reference()).name();
        String reading = "A dot is the mean of model minus " + reference
                + " over pairs that meet the same customers, the line its 95 % interval, not adjusted for the number of"
                + " comparisons. Numbers in bold are differences that the data show after Holm's adjustment, those in"
                + " grey are not shown; the strong upright line is no difference.";
        List<Drawing> panels = shown.stream().map(this::panel).toList();
        return Optional.of(
                Figure.of(id, title, reading, new Figure.Drawn(panels, figures.pointKeys(), table(title, shown))));
    }

    private List<String> others() {
        return results.models().stream()
                .filter(model -> !model.equals(results.reference()))
                .toList();
    }

    private Drawing panel(String measure) {
        List<DotPanel.Dot> dots = results.variants().stream()
                .flatMap(variant -> results
                        .difference(variant, Results.ALL, measure)
                        .map(row -> new DotPanel.Dot(
                                variant, interval(row), row.isShown() ? DotPanel.Kind.SHOWN : DotPanel.Kind.NOT_SHOWN))
                        .stream())
                .toList();
        return new DotPanel(results.models(), others(), results.points())
                .draw(Words.of(measure), scale(measure), figures.better(measure), dots);
    }

    private static Interval interval(DifferenceRow row) {
        return new Interval(row.meanDifference(), row.ciLow(), row.ciHigh(), row.n());
    }

    private Stream<DifferenceRow> rows(String measure) {
        return results.variants().stream()
                .flatMap(variant -> results.difference(variant, Results.ALL, measure).stream());
    }

    /** Returns the scale on which all differences of a measure are shown; shares as points. */
    Scale scale(String measure) {
        double largest = rows(measure)
                .mapToDouble(row -> Math.max(Math.abs(row.ciLow()), Math.abs(row.ciHigh())))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double[] halves = rows(measure)
                .mapToDouble(row -> (row.ciHigh() - row.ciLow()) / 2)
                .filter(half -> half > 0)
                .sorted()
                .toArray();
        double middle = halves.length == 0 ? Double.NaN : halves[halves.length / 2];
        Scale scale = Scale.of(results.measure(measure).orElseThrow().unit(), largest, middle);
        return new Scale(scale.unit().replaceFirst("^%", "points"), scale.divisor(), scale.decimals());
    }

    private Numbers table(String caption, List<String> measures) {
        List<Numbers.Row> rows = new ArrayList<>();
        for (String measure : measures) {
            Scale scale = scale(measure);
            for (Variant variant : results.variants()) {
                results.difference(variant, Results.ALL, measure)
                        .ifPresent(row -> rows.add(row(variant, measure, scale, row)));
            }
        }
        return new Numbers(caption, COLUMNS, rows);
    }

    private static Numbers.Row row(Variant variant, String measure, Scale scale, DifferenceRow row) {
        return Numbers.Row.of(
                Cell.name(Words.of(measure), measure),
                Cell.name(variant.name(), variant.model()),
                Cell.name(variant.point().words(), variant.point().key()),
                Cell.name(scale.unit(), row.unit()),
                Cell.count(row.n()),
                Cell.number(row.meanDifference(), scale),
                Cell.number(row.ciLow(), scale),
                Cell.number(row.ciHigh(), scale),
                Cell.number(row.pAdjusted(), new Scale("", 1, 4)),
                Cell.name(row.isShown() ? "yes" : "not shown", Boolean.toString(row.isShown())));
    }
}
