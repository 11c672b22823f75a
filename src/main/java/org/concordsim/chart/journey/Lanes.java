package org.concordsim.chart.journey;

import java.awt.BasicStroke;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.chart.theme.StepStyle;
import org.concordsim.result.process.StepRow;
import org.concordsim.result.process.StoryRow;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The lanes of a journey under one model. Time runs on a square-root scale, because much happens at the beginning; steps
 * of one lane that would cover each other are moved apart a little.
 *
 * @param steps the steps
 * @param brief the journey in brief
 * @param days the length of the time axis; working days
 */
record Lanes(List<StepRow> steps, StoryRow brief, double days) {
    private static final List<String> NAMES = List.of("customer", "marketing", "sales");
    private static final List<String> LABELS = List.of("Customer", "Marketing", "Sales");
    private static final double NEAR = 0.012;
    private static final double SHIFT = 0.007;
    private static final double EDGE = 1.012;
    private static final double[] OFFSETS = {0, -0.26, 0.26, -0.13, 0.13};
    private static final double BAR = 0.36;
    private static final double LEFT = 130;
    private static final double BOTTOM = 62;
    private static final int PATH = 0;

    XYPlot plot(boolean labelled) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        data.addSeries(new XYSeries("path", false, true));
        dress(renderer);
        for (StepStyle style : StepStyle.all()) {
            data.addSeries(new XYSeries(style.name(), false, true));
            dress(renderer, data.getSeriesCount() - 1, style);
        }
        fill(data);
        XYPlot plot = new XYPlot(data, time(labelled), Axes.rows(LABELS), renderer);
        frame(plot, labelled);
        steps.stream().filter(step -> step.lastedDays() > 0).forEach(step -> wait(renderer, step));
        return plot;
    }

    private void fill(XYSeriesCollection data) {
        double[] last = {-1, -1, -1};
        int[] crowd = new int[NAMES.size()];
        for (StepRow step : steps) {
            if (step.lastedDays() > 0) {
                continue;
            }
            int lane = NAMES.indexOf(step.lane());
            double x = scaled(step.sinceNeed());
            crowd[lane] = last[lane] >= 0 && x - last[lane] < NEAR * scaled(days) ? crowd[lane] + 1 : 0;
            last[lane] = crowd[lane] == 0 ? x : last[lane];
            double y = lane + OFFSETS[crowd[lane] % OFFSETS.length];
            double place = Math.min(x + crowd[lane] * SHIFT * scaled(days), EDGE * scaled(days));
            StepStyle style = StepStyle.of(step.kind(), brief.outcome().equals("won"));
            data.getSeries(PATH).add(place, y);
            data.getSeries(1 + style.ordinal()).add(place, y);
        }
    }

    private void wait(XYLineAndShapeRenderer renderer, StepRow step) {
        double from = scaled(Math.max(0, step.sinceNeed() - step.lastedDays()));
        renderer.addAnnotation(
                new XYBoxAnnotation(from, BAR, scaled(step.sinceNeed()), -BAR, null, null, StepStyle.WAIT),
                Layer.BACKGROUND);
    }

    private static void dress(XYLineAndShapeRenderer renderer) {
        renderer.setDefaultLinesVisible(false);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesLinesVisible(PATH, true);
        renderer.setSeriesShapesVisible(PATH, false);
        renderer.setSeriesPaint(PATH, Sizes.FAINT.darker());
        renderer.setSeriesStroke(PATH, new BasicStroke(1.6f));
        renderer.setDrawSeriesLineAsPath(true);
    }

    private static void dress(XYLineAndShapeRenderer renderer, int series, StepStyle style) {
        renderer.setSeriesLinesVisible(series, false);
        renderer.setSeriesShapesVisible(series, true);
        renderer.setSeriesShape(series, style.shape());
        renderer.setSeriesFillPaint(series, style.fill());
        renderer.setSeriesOutlinePaint(series, style.line());
        renderer.setSeriesOutlineStroke(series, new BasicStroke(2));
    }

    private static void frame(XYPlot plot, boolean labelled) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Sizes.FAINT);
        plot.setDomainGridlineStroke(Sizes.HAIR);
        plot.setRangeGridlinesVisible(false);
        AxisSpace left = new AxisSpace();
        left.setLeft(LEFT);
        plot.setFixedRangeAxisSpace(left);
        AxisSpace below = new AxisSpace();
        below.setBottom(labelled ? BOTTOM : 8);
        plot.setFixedDomainAxisSpace(below);
    }

    private NumberAxis time(boolean labelled) {
        NumberAxis axis = Axes.values(labelled ? "working days since the need, square-root scale" : null);
        axis.setRange(-0.02 * scaled(days), 1.02 * scaled(days));
        axis.setTickUnit(new NumberTickUnit(scaled(days) > 14 ? 2 : 1));
        axis.setNumberFormatOverride(new Squares());
        axis.setTickLabelsVisible(labelled);
        axis.setTickMarksVisible(labelled);
        return axis;
    }

    private static double scaled(double since) {
        return Math.sqrt(Math.max(0, since));
    }

    /** The number that a place on the axis stands for. */
    private static final class Squares extends NumberFormat {
        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double place, StringBuffer to, FieldPosition position) {
            return to.append(place < 0 ? "" : String.format(Locale.ROOT, "%.0f", place * place));
        }

        @Override
        public StringBuffer format(long place, StringBuffer to, FieldPosition position) {
            return format((double) place, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Ticks are written only.");
        }
    }
}
