package org.concordsim.chart.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ModelStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/**
 * Numbers of one replication on named rows, a marker for each model.
 *
 * @param rows the rows of a table
 * @param models the organizing models in their order
 * @param name the name of the row of the chart
 * @param model the organizing model
 * @param <T> the row of the table
 */
record ModelDots<T>(List<T> rows, List<String> models, Function<T, String> name, Function<T, String> model) {
    private static final double BAND = 0.6;
    private static final int TICKS = 5;

    XYPlot plot(String unit, ToDoubleFunction<T> value) {
        List<String> names = rows.stream().map(name).distinct().toList();

        List<Mark> marks = new ArrayList<>();
        for (T row : rows) {
            int at = models.indexOf(model.apply(row));
            double offset = models.size() == 1 ? 0 : BAND * (at / (models.size() - 1.0) - 0.5);
            Interval number = new Interval(value.applyAsDouble(row), Double.NaN, Double.NaN, 1);
            ModelStyle style = ModelStyle.of(model.apply(row), models);
            marks.add(new Mark(names.indexOf(name.apply(row)), offset, number, style, false));
        }
        double most =
                rows.stream().mapToDouble(value).filter(Double::isFinite).max().orElse(1);
        Scale scale = Scale.of(unit, most);
        NumberAxis axis = Axes.values(scale.words(), Axes.around(0, most * scale.factor()), TICKS);
        List<Mark> known =
                marks.stream().filter(mark -> mark.interval().known()).toList();
        return DotPanel.of(names.stream().map(Words::of).toList(), axis, scale.factor(), known);
    }

    static String subtitle(String scenario, int replication) {
        return "Scenario " + scenario + ", in place, replication " + replication;
    }
}
