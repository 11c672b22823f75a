package org.concordsim.report.section;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.report.block.Figure;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.LinePanel;
import org.concordsim.result.text.Scale;

/** The figure of realised prices over the thirteen weeks of a quarter. */
final class Weeks {
    private final Results results;

    Weeks(Results results) {
        this.results = results;
    }

    Figure figure(List<String> measures) {
        Point point = results.points().get(0);
        List<LinePanel.Line> lines = results.variants(point).stream()
                .map(variant -> new LinePanel.Line(variant, weeks(variant, measures)))
                .toList();
        Scale scale = new Scale("ratio to list", 1, 3);
        Drawing panel = new LinePanel(results.models(), "week of the quarter")
                .draw("Realised price, " + point.words(), scale, lines, lines);
        Figures figures = new Figures(results);
        return Figure.of(
                "weeks",
                "Discounts over the quarter",
                "The mean price of the deals won in each thirteenth of a quarter over the list price, with the band of its"
                        + " 95 % interval. The value axis need not start at zero.",
                new Figure.Drawn(
                        List.of(panel),
                        figures.modelKeys(),
                        figures.summary("Realised price by week of the quarter", measures)));
    }

    private SortedMap<Integer, Interval> weeks(Variant variant, List<String> measures) {
        SortedMap<Integer, Interval> weeks = new TreeMap<>();
        for (int i = 0; i < measures.size(); i++) {
            weeks.put(i + 1, results.interval(variant, measures.get(i)));
        }
        return weeks;
    }
}
