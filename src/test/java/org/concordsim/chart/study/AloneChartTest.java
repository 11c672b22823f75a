package org.concordsim.chart.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.chart.file.PngImage;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.result.table.AloneRow;
import org.concordsim.result.table.SweepTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AloneChartTest {
    @TempDir
    private Path folder;

    private static AloneRow row(String factor, String to, double difference, double half) {
        return new AloneRow(
                "trial",
                "defined",
                factor,
                "true",
                to,
                "contribution",
                "money/year",
                6,
                1e6,
                difference,
                difference - half,
                difference + half,
                0.01,
                0.2);
    }

    private static XYPlot panel(JFreeChart chart, int place) {
        return (XYPlot) ((PanelGrid) chart.getPlot()).panels().get(place).plot();
    }

    @Test
    void hasOneChartAMeasureAndNoneWithoutTheTable() throws IOException {
        assertThat(new AloneChart().draw(folder)).isEmpty();
        SweepTables.ALONE.write(folder, List.of(row("mechanisms.form", "false", 2e5, 1e5)));

        Map<String, JFreeChart> charts = new AloneChart().draw(folder);

        assertThat(charts).containsOnlyKeys("alone-contribution");
        SymbolAxis rows =
                (SymbolAxis) panel(charts.get("alone-contribution"), 0).getRangeAxis();
        assertThat(rows.getSymbols()).containsExactly("Form off");
    }

    @Test
    void showsZeroAndTheSameScaleInEveryColumn() {
        List<AloneRow> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(row("factor" + i, "7", 1e6 + i * 1e5, 1e4));
        }

        JFreeChart chart = AloneChart.of(rows);

        assertThat(panel(chart, 0).getDomainAxis().getRange())
                .isEqualTo(panel(chart, 1).getDomainAxis().getRange());
        assertThat(panel(chart, 0).getDomainAxis().getRange().contains(0)).isTrue();
    }

    @Test
    void isLeftOutWhereRowsWouldBeTooManyToRead() throws IOException {
        SweepTables.ALONE.write(
                folder,
                IntStream.range(0, 49)
                        .mapToObj(i -> row("factor" + i, "7", i, 1))
                        .toList());

        assertThat(new AloneChart().draw(folder)).isEmpty();
    }

    @Test
    void standsWhereNothingChangesAndWhereOneReplicationHasNoInterval() throws IOException {
        JFreeChart still = AloneChart.of(List.of(row("a", "false", 0, 0)));
        JFreeChart single = AloneChart.of(List.of(row("a", "true", 5, Double.NaN)));

        assertThat(PngImage.of(still)).hasSizeGreaterThan(5_000);
        assertThat(PngImage.of(single)).hasSizeGreaterThan(5_000);
    }
}
