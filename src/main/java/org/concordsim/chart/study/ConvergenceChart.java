package org.concordsim.chart.study;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.sensitivity.SobolIndex;
import org.concordsim.statistics.sensitivity.SobolIndices;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** How Sobol indices settle with the number of rows, for the five factors with the largest total index. */
public final class ConvergenceChart {
    private static final int FACTORS = 5;
    private static final double SHIFT = 0.012;

    private ConvergenceChart() {}

    /** Returns the chart of a table of convergence, which is ordered by rows. */
    public static JFreeChart of(String measure, List<String> factors, List<SobolIndices> table) {
        List<SobolIndex> last = table.get(table.size() - 1).factors();
        int[] largest = IntStream.range(0, factors.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -last.get(i).total()))
                .limit(FACTORS)
                .mapToInt(Integer::intValue)
                .toArray();
        List<String> names = IntStream.of(largest).mapToObj(factors::get).toList();
        List<PanelGrid.Titled> panels = List.of(
                new PanelGrid.Titled(
                        "Alone (first order)",
                        panel(names, largest, table, new Order(SobolIndex::first, SobolIndex::firstInterval))),
                new PanelGrid.Titled(
                        "With interactions (total)",
                        panel(names, largest, table, new Order(SobolIndex::total, SobolIndex::totalInterval))));
        return ConcordTheme.chart(
                "How the indices of " + measure + " settle",
                "Sobol indices with 95 % bootstrap intervals as the sample grows; the five largest totals",
                PanelGrid.table(2, panels),
                Legends.models(names, name -> name));
    }

    /** One of the two indices: its value and its interval. */
    private record Order(Function<SobolIndex, Double> value, Function<SobolIndex, Interval> interval) {}

    private static XYPlot panel(List<String> names, int[] largest, List<SobolIndices> table, Order order) {
        double[] ends = table.stream()
                .flatMap(indices -> indices.factors().stream().map(order.interval))
                .flatMapToDouble(each -> DoubleStream.of(each.low(), each.high()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        Range range = ends.length == 0 ? new Range(0, 1) : Axes.around(Math.min(0, ends[0]), ends[ends.length - 1]);
        double rows = table.get(table.size() - 1).rows();
        Canvas canvas = new Canvas(
                Axes.values("rows of the sample", Axes.fromZero(rows * 1.05), 5),
                Axes.values("share of the variance", range, 6));
        for (int k = 0; k < largest.length; k++) {
            int factor = largest[k];
            double shift = (k - (largest.length - 1) / 2.0) * SHIFT * rows;
            List<Place> places = table.stream()
                    .map(indices -> place(indices, factor, shift, order))
                    .toList();
            draw(canvas, places, ModelStyle.of(names.get(k), names));
        }
        return canvas.plot();
    }

    /** An index at a number of rows, moved a little so that intervals do not hide each other. */
    private record Place(double x, double y, Interval interval) {}

    private static Place place(SobolIndices indices, int factor, double shift, Order order) {
        SobolIndex index = indices.factors().get(factor);
        return new Place(indices.rows() + shift, order.value.apply(index), order.interval.apply(index));
    }

    private static void draw(Canvas canvas, List<Place> places, ModelStyle style) {
        Place before = null;
        for (Place place : places) {
            canvas.line(place.x, place.interval.low(), place.x, place.interval.high(), style.color());
            canvas.point(place.x, place.y, style.marker(0.85), style.color(), style.color());
            if (before != null) {
                canvas.line(before.x, before.y, place.x, place.y, style.faded(0.5));
            }
            before = place;
        }
    }
}
