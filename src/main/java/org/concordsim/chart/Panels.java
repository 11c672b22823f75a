package org.concordsim.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ModelStyle;
import org.jfree.chart.plot.XYPlot;

/** Panels that several kinds of chart share, and the words of their second line. */
final class Panels {
    /** What stands for intervals in a chart of stacked bars. */
    static final String WHISKERS = "interval (whisker: of the whole bar)";

    private static final double APART = 0.24;

    private static final int LONGEST = 20;
    private static final String ELLIPSIS = "\u2026";

    private Panels() {}

    static List<String> names(ResultNumbers numbers) {
        List<String> names = numbers.models().stream().map(Panels::brief).toList();
        return IntStream.range(0, names.size())
                .mapToObj(
                        i -> Collections.frequency(names, names.get(i)) > 1 ? numbered(names.get(i), i) : names.get(i))
                .toList();
    }

    private static String numbered(String name, int row) {
        String start = name.length() < LONGEST ? name : name.substring(0, LONGEST - 4) + ELLIPSIS;
        return start + " " + (row + 1);
    }

    /** Returns a model's name as the label of a row, cut where it would leave no room for numbers. */
    private static String brief(String model) {
        String words = Words.of(model);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + ELLIPSIS;
    }

    /** Returns how many panels fit above one another with a legible row for each model. */
    static int tall(ResultNumbers numbers) {
        int models = numbers.models().size();
        return models <= 6 ? 3 : models <= 10 ? 2 : 1;
    }

    static List<Point> points(ResultNumbers numbers) {
        return Arrays.stream(Point.values()).filter(numbers::shows).toList();
    }

    static ModelStyle style(ResultNumbers numbers, String model) {
        return ModelStyle.of(model, numbers.models());
    }

    /** Returns the panel of a measure with a mark for each model at each of some points. */
    static PanelGrid.Titled dots(ResultNumbers numbers, String measure, List<Point> points) {
        return new PanelGrid.Titled(Words.of(measure), plot(numbers, measure, points));
    }

    private static XYPlot plot(ResultNumbers numbers, String measure, List<Point> points) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < numbers.models().size(); row++) {
            String model = numbers.models().get(row);
            for (Point point : points) {
                double offset = points.size() == 1 ? 0 : point == Point.IN_PLACE ? -APART : APART;
                Interval interval = numbers.interval(model, point, measure);
                marks.add(new Mark(row, offset, interval, style(numbers, model), point == Point.REACHED));
            }
        }
        return DotPanel.of(names(numbers), numbers.unit(measure), marks);
    }

    /** Returns what the marks are: scenario, point, interval and number of replications. */
    static String subtitle(ResultNumbers numbers, String measure, String more) {
        return subtitle(numbers, measure, more, "interval");
    }

    /** Returns the same with what stands for the interval: band, whisker. */
    static String subtitle(ResultNumbers numbers, String measure, String more, String drawn) {
        int n = numbers.replicationsOf(measure);
        String interval = n > 1 ? "mean and 95 % " + drawn + " of " + n + " replications" : "one replication";
        return "Scenario " + numbers.scenario() + more + "; " + interval;
    }

    static String only(ResultNumbers numbers) {
        return ", " + numbers.point().words();
    }
}
