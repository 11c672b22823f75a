package org.concordsim.report.section;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Point;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Sentences;
import org.concordsim.report.block.Sentences.Sentence;
import org.concordsim.report.data.Results;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.RadarPanel;

/** The diagnostic of twenty items, scored from what happened in each run. */
public final class DiagnosticSection implements Section {
    private static final int ITEMS = 20;

    @Override
    public String id() {
        return "diagnostic";
    }

    @Override
    public String title() {
        return "Diagnostic";
    }

    @Override
    public List<Block> blocks(Results results) {
        List<String> items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> String.format(Locale.ROOT, "diagnosticItem%02d", item))
                .filter(results::has)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        return List.of(
                radar(results, items),
                new Figures(results)
                        .dots(
                                "score",
                                "The sum of the items",
                                "Below 40 points is undefined, below 60 defined, below 80 aligned, above integrated. "
                                        + Figures.DOTS,
                                List.of("diagnostic")),
                new Sentences(
                        "The items",
                        items.stream().map(item -> sentence(results, item)).toList()));
    }

    private static Figure radar(Results results, List<String> items) {
        List<String> names = items.stream().map(item -> name(results, item)).toList();
        List<Drawing> panels = results.points().stream()
                .map(point -> new RadarPanel(results.models())
                        .draw("Scores, " + point.words(), names, webs(results, items, point)))
                .toList();
        return Figure.of(
                "diagnostic",
                "How the firm looks from inside",
                "A spoke is an item of the list below, from 1 point near the middle to 5 at the rim; a line joins the mean"
                        + " scores of one model. Scores come from what happened in the runs, not from what was set.",
                new Figure.Drawn(
                        panels,
                        new Figures(results).modelKeys(),
                        new Figures(results).summary("Diagnostic items", items)));
    }

    private static List<RadarPanel.Web> webs(Results results, List<String> items, Point point) {
        return results.beside(point).stream()
                .map(variant -> new RadarPanel.Web(
                        variant,
                        items.stream()
                                .map(item -> results.interval(variant, item))
                                .toList()))
                .toList();
    }

    private static String name(Results results, String item) {
        String definition = results.measure(item).orElseThrow().definition();
        int end = definition.indexOf(':');
        return end < 0 ? definition : definition.substring(0, end);
    }

    private static Sentence sentence(Results results, String item) {
        String definition = results.measure(item).orElseThrow().definition();
        int number = Integer.parseInt(item.substring(item.length() - 2));
        return Sentence.of(number + ". " + definition, ":");
    }
}
