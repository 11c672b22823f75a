package org.concordsim.chart.study;

import java.awt.BasicStroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.chart.theme.Sizes;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.WarmUpRow;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Welch's plot: moving averages from the start of the runs, with the end of the warm-up as an upright line. */
public final class WarmUpChart implements StudyChart {
    private static final int TICKS = 5;
    private static final double LEFT = 70;

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        if (!Files.exists(resultFolder.resolve(ComparisonTables.WARM_UP.file()))) {
            return Map.of();
        }
        List<WarmUpRow> rows = ComparisonTables.WARM_UP.read(resultFolder);
        return rows.isEmpty() ? Map.of() : Map.of("warm-up", chart(rows));
    }

    private static JFreeChart chart(List<WarmUpRow> rows) {
        List<String> models = rows.stream().map(WarmUpRow::model).distinct().toList();
        List<PanelGrid.Titled> panels = rows.stream()
                .map(WarmUpRow::measure)
                .distinct()
                .map(measure -> panel(
                        rows.stream()
                                .filter(row -> row.measure().equals(measure))
                                .toList(),
                        models))
                .toList();
        return ConcordTheme.chart(
                "When runs have forgotten their start",
                "Scenario " + rows.get(0).scenario()
                        + ", moving average over 13 weeks on each side (Welch); the upright"
                        + " line ends the warm-up; axes need not start at zero",
                PanelGrid.table(1, panels),
                Legends.models(models));
    }

    private static PanelGrid.Titled panel(List<WarmUpRow> rows, List<String> models) {
        double largest = rows.stream()
                .mapToDouble(row -> Math.abs(row.smooth()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        Scale scale = Scale.of(rows.get(0).unit(), largest);
        XYSeriesCollection lines = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (String model : models) {
            ModelStyle style = ModelStyle.of(model, models);
            renderer.setSeriesPaint(lines.getSeriesCount(), style.color());
            renderer.setSeriesStroke(lines.getSeriesCount(), style.line());
            lines.addSeries(line(rows, model, scale.factor()));
        }
        Range range = Axes.around(lines.getRangeLowerBound(false), lines.getRangeUpperBound(false));
        int last = rows.stream().mapToInt(WarmUpRow::week).max().orElse(1);
        NumberAxis weeks = Axes.counted("week from the start", 1, last);
        XYPlot plot = DotPanel.dressed(new XYPlot(lines, weeks, Axes.values(null, range, TICKS), renderer));
        AxisSpace left = new AxisSpace();
        left.setLeft(LEFT);
        plot.setFixedRangeAxisSpace(left);
        plot.addDomainMarker(new ValueMarker(rows.get(0).configured(), Sizes.INK, new BasicStroke(2)));
        return new PanelGrid.Titled(Words.of(rows.get(0).measure()) + ", " + scale.words(), plot);
    }

    private static XYSeries line(List<WarmUpRow> rows, String model, double factor) {
        XYSeries line = new XYSeries(model);
        rows.stream()
                .filter(row -> row.model().equals(model) && Double.isFinite(row.smooth()))
                .forEach(row -> line.add(row.week(), row.smooth() * factor));
        return line;
    }
}
