package org.concordsim.chart.study;

import java.awt.BasicStroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.result.table.CalibrationTables;
import org.concordsim.result.table.RecoveryRow;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** How often a calibration's intervals hold the truth of firms drawn from the prior, and how wide they are. */
public final class RecoveryCharts implements StudyChart {
    private static final List<String> SIDES = List.of("95 % interval", "50 % interval; right: error of the median");
    private static final double APART = 0.2;
    private static final double PERCENT = 100;
    private static final int TICKS = 5;
    private static final float LINE = 2;
    private static final Range SHARES = new Range(-4, 104);

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        if (!Files.exists(resultFolder.resolve(CalibrationTables.RECOVERY.file()))) {
            return Map.of();
        }
        return Map.of("recovery", chart(CalibrationTables.RECOVERY.read(resultFolder)));
    }

    private static JFreeChart chart(List<RecoveryRow> rows) {
        return ConcordTheme.chart(
                "How often the truth is recovered over the whole prior",
                "Scenario " + rows.get(0).scenario() + "; " + rows.get(0).exports()
                        + " synthetic exports of firms drawn from the prior, "
                        + rows.get(0).method()
                        + "; shares with Wilson's 95 % interval, dashed: what they should be",
                PanelGrid.beside(
                        List.of(new PanelGrid.Titled("exports whose interval holds the known value", covered(rows))),
                        List.of(new PanelGrid.Titled("width and error", widths(rows)))),
                Legends.markers(SIDES));
    }

    private static XYPlot covered(List<RecoveryRow> rows) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RecoveryRow row = rows.get(i);
            marks.add(mark(i, 0, new Interval(row.covered95(), row.covered95Low(), row.covered95High(), 1)));
            marks.add(mark(i, 1, new Interval(row.covered50(), row.covered50Low(), row.covered50High(), 1)));
        }
        List<String> names =
                rows.stream().map(row -> PriorPlace.name(row.parameter())).toList();
        XYPlot plot = DotPanel.of(names, Axes.values("% of exports", SHARES, TICKS), PERCENT, marks);
        plot.addDomainMarker(line(0.95 * PERCENT));
        plot.addDomainMarker(line(0.5 * PERCENT));
        return plot;
    }

    private static XYPlot widths(List<RecoveryRow> rows) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            marks.add(mark(i, 0, alone(rows.get(i).width())));
            marks.add(mark(i, 1, alone(rows.get(i).error())));
        }
        List<String> blank = rows.stream().map(row -> "").toList();
        return DotPanel.of(blank, Axes.values("% of prior range", SHARES, TICKS), PERCENT, marks);
    }

    private static Mark mark(int row, int side, Interval interval) {
        return new Mark(row, side == 0 ? -APART : APART, interval, ModelStyle.of(SIDES.get(side), SIDES), side == 1);
    }

    private static Interval alone(double value) {
        return new Interval(value, Double.NaN, Double.NaN, 1);
    }

    private static ValueMarker line(double at) {
        return new ValueMarker(
                at,
                Sizes.INK,
                new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0, new float[] {6, 6}, 0));
    }
}
