package org.concordsim.chart.transition;

import java.awt.BasicStroke;
import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.chart.theme.Typeface;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionRow;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Cumulative differences over months, from 0 at the end of warm-up, with the changes of model. */
final class CoursePanel {
    private static final double BAND = 0.2;
    private static final double YEAR = 12;
    private static final int TICKS = 6;
    private static final double MARKER = 0.6;
    private static final BasicStroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 6}, 0);

    private final PathNumbers numbers;
    private final Range range;
    private final Scale scale;
    private final YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    private final DeviationRenderer renderer = new DeviationRenderer(true, true);

    CoursePanel(PathNumbers numbers, Range range) {
        this.numbers = numbers;
        this.range = range;
        this.scale =
                Scale.of(numbers.unit(), Math.max(Math.abs(range.getLowerBound()), Math.abs(range.getUpperBound())));
        renderer.setAlpha(1);
    }

    /** Returns the range that holds all paths with their bands, and 0. */
    static Range span(PathNumbers numbers) {
        Range range = new Range(0, 0);
        for (PathRow path : numbers.paths()) {
            for (TransitionRow row : numbers.course(path)) {
                Interval band = PathNumbers.band(row);
                range = Range.expandToInclude(Range.expandToInclude(range, band.lowest()), band.highest());
            }
        }
        return range;
    }

    XYPlot withBand(PathRow path) {
        add(path, true);
        XYPlot plot = plot();
        String[] stages = path.stages().split(",");
        for (int i = 1; i < stages.length; i++) {
            String[] change = stages[i].split(":");
            mark(plot, Words.of(change[0]), Double.parseDouble(change[1]));
        }
        return plot;
    }

    XYPlot withoutBands() {
        numbers.paths().forEach(path -> add(path, false));
        return plot();
    }

    private XYPlot plot() {
        NumberAxis months = Axes.values("months after warm-up", new Range(-1, lastMonth() + 1), TICKS);
        months.setTickUnit(new NumberTickUnit(YEAR * Math.ceil(lastMonth() / YEAR / TICKS)));
        double factor = scale.factor();
        Range shown = Axes.around(range.getLowerBound() * factor, range.getUpperBound() * factor);
        NumberAxis values = Axes.values(scale.words(), shown, TICKS);
        return ZeroLine.onRange(DotPanel.dressed(new XYPlot(dataset, months, values, renderer)));
    }

    private double lastMonth() {
        return numbers.course().stream().mapToDouble(TransitionRow::month).max().orElse(YEAR);
    }

    private void mark(XYPlot plot, String model, double month) {
        plot.addDomainMarker(new ValueMarker(month, Sizes.GREY, DASHED), Layer.BACKGROUND);
        double top = plot.getRangeAxis().getUpperBound();
        XYTextAnnotation words = new XYTextAnnotation(" " + model + " ", month, top);
        words.setFont(Typeface.REGULAR.size(Sizes.TICK));
        words.setPaint(Sizes.GREY);
        words.setTextAnchor(TextAnchor.TOP_RIGHT);
        words.setRotationAnchor(TextAnchor.TOP_RIGHT);
        words.setRotationAngle(-Math.PI / 2);
        plot.addAnnotation(words);
    }

    private void add(PathRow path, boolean withBand) {
        int key = dataset.getSeriesCount();
        YIntervalSeries series = new YIntervalSeries(key);
        series.add(0, 0, 0, 0);
        List<TransitionRow> quarters = numbers.course(path);
        for (TransitionRow row : quarters) {
            Interval value = PathNumbers.band(row).times(scale.factor());
            series.add(
                    row.month(),
                    value.mean(),
                    withBand ? value.lowest() : value.mean(),
                    withBand ? value.highest() : value.mean());
        }
        dataset.addSeries(series);
        style(key, numbers.style(path));
    }

    private void style(int series, ModelStyle style) {
        renderer.setSeriesPaint(series, style.color());
        renderer.setSeriesStroke(series, style.line());
        renderer.setSeriesShape(series, style.marker(MARKER));
        renderer.setSeriesFillPaint(series, style.faded(BAND));
        renderer.setSeriesOutlineStroke(series, new BasicStroke(1));
    }
}
