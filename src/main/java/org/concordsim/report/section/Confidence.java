package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.StackPanel;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.text.Scale;

/** The figure of how sure it is that each model is the best, one bar an outcome. */
final class Confidence {
    private static final Scale PERCENT = new Scale("%", 0.01, 0);
    private static final Scale FINE = new Scale("%", 0.01, 2);

    private final Results results;
    private final Figures figures;

    Confidence(Results results) {
        this.results = results;
        this.figures = new Figures(results);
    }

    Optional<Figure> figure(String id, String title, List<String> measures) {
        List<Drawing> panels = new ArrayList<>();
        for (Point point : results.points()) {
            List<StackPanel.Bar> bars = measures.stream()
                    .map(measure -> bar(point, measure))
                    .filter(bar -> !bar.parts().isEmpty())
                    .toList();
            if (!bars.isEmpty()) {
                panels.add(StackPanel.draw(Figures.capital(point.words()), PERCENT, bars));
            }
        }
        String reading =
                "Each bar is one outcome; a part is the share of bootstrap resamples of the replications in which"
                        + " that model's mean is the best, so it is confidence in this firm's ranking and not a share of firms."
                        + " Being sure of a small difference does not make it large.";
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.of(
                        id, title, reading, new Figure.Drawn(panels, figures.modelKeys(), table(title, measures))));
    }

    private StackPanel.Bar bar(Point point, String measure) {
        List<StackPanel.Part> parts = new ArrayList<>();
        for (String model : results.models()) {
            results.best(new Variant(model, point), Results.ALL, measure)
                    .filter(row -> Double.isFinite(row.confidenceBest()))
                    .ifPresent(row -> parts.add(new StackPanel.Part(
                            new Variant(model, point).name(),
                            Ink.of(model, results.models()),
                            new Interval(row.confidenceBest(), Double.NaN, Double.NaN, replications()),
                            "mark " + Ink.css(model, results.models()))));
        }
        return new StackPanel.Bar(Brief.of(measure), "", parts);
    }

    private int replications() {
        return results.manifest().counts() == null
                ? 0
                : results.manifest().counts().getOrDefault("replications", 0L).intValue();
    }

    private Numbers table(String caption, List<String> measures) {
        List<Numbers.Row> rows = new ArrayList<>();
        for (String measure : measures) {
            for (Point point : results.points()) {
                for (String model : results.models()) {
                    Variant variant = new Variant(model, point);
                    results.best(variant, Results.ALL, measure)
                            .ifPresent(row -> rows.add(Numbers.Row.of(
                                    Cell.name(Words.of(measure), measure),
                                    Cell.name(variant.words(), variant.label()),
                                    new Cell(
                                            Numerals.share(FINE, row.confidenceBest()),
                                            Decimal.text(row.confidenceBest()),
                                            "number"),
                                    Cell.name(
                                            row.inBestSubset() ? "yes" : "no", Boolean.toString(row.inBestSubset())))));
                }
            }
        }
        return new Numbers(caption, List.of("measure", "model", "confidence_best", "in_best_subset"), rows);
    }
}
