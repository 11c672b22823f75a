package org.concordsim.chart.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.DrawnText;
import org.concordsim.chart.Legible;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.result.table.FactRow;
import org.concordsim.result.table.FactTables;
import org.concordsim.result.table.FinalRow;
import org.concordsim.result.table.OptimizeTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsAndFinalsTest {
    private static final double NONE = Double.NaN;

    @TempDir
    private Path folder;

    @Test
    void drawNothingWhereTheirTablesAreAbsent() throws IOException {
        assertThat(new FactsChart().draw(folder)).isEmpty();
        assertThat(new FinalsChart().draw(folder)).isEmpty();
    }

    @Test
    void anOpenRangeStartsAtItsEndAndPointsOutOfThePlot() throws IOException {
        JFreeChart chart = facts(List.of(fact("ratio", "at least", 3, 1, NONE), fact("ratio", "at most", 2, NONE, 4)));

        XYPlot plot = (XYPlot) ((PanelGrid) chart.getPlot()).panels().get(0).plot();
        var data = (IntervalXYDataset) plot.getDataset();
        assertThat(data.getStartXValue(0, 0)).isEqualTo(1);
        assertThat(data.getEndXValue(0, 0)).isInfinite();
        assertThat(data.getStartXValue(2, 0)).isInfinite();
        assertThat(data.getEndXValue(2, 0)).isEqualTo(4);
        Range shown = plot.getDomainAxis().getRange();
        assertThat(shown.contains(1) && shown.contains(4)).isTrue();
        assertThat(shown.getLength()).isLessThan(10);
        Legible.check(chart);
    }

    @Test
    void aFactSaysItsUseAndItsUnit() throws IOException {
        List<FactRow> rows = List.of(fact("1", "undefined", 0.2, 0.4, 0.6), fact("share", "defined", 0.2, 0.2, 0.2));

        JFreeChart chart = facts(rows);

        assertThat(DrawnText.of(chart))
                .extracting(DrawnText.Piece::text)
                .contains("Value without a unit", "Share", "Undefined", "Defined")
                .anyMatch(text -> text.startsWith("Validation, evidence of grade B, 5 replications"));
        Legible.check(chart);
    }

    @Test
    void finalistsThatAreOutAreHollowAndTheChartSaysWhy() throws IOException {
        List<FinalRow> rows = new ArrayList<>();
        for (String name : List.of("undefined", "integrated", "c1", "c2")) {
            String role = name.equals("c1") ? "recommended" : name.equals("c2") ? "finalist" : "preset";
            boolean kept = !name.equals("undefined");
            rows.add(new FinalRow("s", name, role, kept, "contribution", "money/year", 9, 5e6, 4e6, 6e6, 0, 0, 0));
            rows.add(new FinalRow("s", name, role, kept, "retention", "share", 9, 0.8, 0.8, 0.8, 0, 0, 0));
        }
        OptimizeTables.FINALS.write(folder, rows);

        Map<String, JFreeChart> charts = new FinalsChart().draw(folder);

        assertThat(charts).containsOnlyKeys("finals");
        assertThat(DrawnText.of(charts.get("finals")))
                .extracting(DrawnText.Piece::text)
                .anyMatch(text -> text.contains("hollow: eliminated, off the front or barred"));
        Legible.check(charts.get("finals"));
    }

    private JFreeChart facts(List<FactRow> rows) throws IOException {
        FactTables.FACTS.write(folder, rows);
        Map<String, JFreeChart> charts = new FactsChart().draw(folder);
        assertThat(charts).containsOnlyKeys("fact-f9");
        return charts.get("fact-f9");
    }

    private static FactRow fact(String unit, String reading, double mean, double low, double high) {
        return new FactRow(
                "F9",
                "name",
                "statement",
                "source",
                "B",
                "validation",
                "experiment",
                reading,
                unit,
                5,
                mean,
                mean - 0.1,
                mean + 0.1,
                low,
                high,
                "agrees");
    }
}
