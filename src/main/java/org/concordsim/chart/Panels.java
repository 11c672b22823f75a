package org.concordsim.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final double APART = 0.18;

    private Panels() {}

    static List<String> names(ResultNumbers numbers) {
        return numbers.models().stream().map(Words::of).toList();
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
        int n = numbers.replicationsOf(measure);
        String interval = n > 1 ? "mean and 95 % interval of " + n + " replications" : "one replication, no interval";
        return "Scenario " + numbers.scenario() + more + "; " + interval;
    }

    static String only(ResultNumbers numbers) {
        return ", " + numbers.point().words();
    }
}
