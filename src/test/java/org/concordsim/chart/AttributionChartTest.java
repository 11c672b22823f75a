package org.concordsim.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.study.AttributionChart;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.AttributionTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionChartTest {
    @TempDir
    Path folder;

    private static List<AttributionRow> rows(String unit, double half, double... shares) {
        double whole = 0;
        for (double share : shares) {
            whole += share;
        }
        List<AttributionRow> rows = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            rows.add(row("group" + i, unit, shares[i], half, whole));
        }
        return rows;
    }

    private static AttributionRow row(String group, String unit, double share, double half, double whole) {
        double low = share - half;
        double high = share + half;
        double from = 10 * Math.abs(whole);
        return new AttributionRow(
                "baseline",
                "undefined",
                "integrated",
                "contribution",
                unit,
                group,
                "recordShare",
                share,
                low,
                high,
                Math.abs(share) > 1.5 * half,
                share,
                low,
                high,
                share,
                low,
                high,
                0,
                -half,
                half,
                false,
                from,
                from + whole,
                whole,
                whole - half,
                whole + half,
                Double.isNaN(half) ? 1 : 8,
                0,
                AttributionRow.EXACT);
    }

    private static XYPlot plot(JFreeChart chart) {
        return (XYPlot) ((PanelGrid) chart.getPlot()).panels().get(0).plot();
    }

    static Stream<Arguments> charts() {
        double[] many = new double[28];
        for (int i = 0; i < many.length; i++) {
            many[i] = (i % 5 - 1.7) * 1e5;
        }
        return Stream.of(
                Arguments.of("usual", rows("money/year", 2e5, 1.2e6, -3e5, 1e5, 0, 7e5, -2e4, 4e4)),
                Arguments.of("one replication", rows("money/year", Double.NaN, 1.2e6, -3e5)),
                Arguments.of("shares", rows("share", 0.004, 0.013, -0.002)),
                Arguments.of("nothing differs", rows("h/journey", 0, 0, 0, 0)),
                Arguments.of("many levers", rows("money/year", 3e5, many)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void noTextIsCutOffAndNoTextCoversAnother(String name, List<AttributionRow> rows) {
        Legible.check(AttributionChart.of(rows));
    }

    @Test
    void barsLeadFromTheFirstModelToTheSecondLargestFirst() {
        XYDataset ends = plot(AttributionChart.of(rows("money/year", 1e5, -3e5, 1.2e6, 1e5)))
                .getDataset();

        assertThat(ends.getItemCount(0)).isEqualTo(4);
        assertThat(ends.getXValue(0, 0)).isCloseTo(1.2, within(1e-12));
        assertThat(ends.getXValue(0, 1)).isCloseTo(1.3, within(1e-12));
        assertThat(ends.getXValue(0, 2)).isCloseTo(1.0, within(1e-12));
        assertThat(ends.getXValue(0, 3)).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void manyLeversLeaveTheSmallestTogetherSoThatBarsStillEndAtTheWhole() {
        double[] shares = new double[28];
        java.util.Arrays.fill(shares, 1);
        shares[3] = 50;
        XYDataset ends = plot(AttributionChart.of(rows("points", 0.1, shares))).getDataset();

        assertThat(ends.getItemCount(0)).isEqualTo(21);
        assertThat(ends.getXValue(0, 19)).isCloseTo(77, within(1e-9));
        assertThat(ends.getXValue(0, 20)).isCloseTo(77, within(1e-9));
    }

    @Test
    void aFolderWithTheTableGetsOneChartForEachMeasure() throws IOException {
        AttributionTables.ATTRIBUTION.write(folder, rows("money/year", 1e5, -3e5, 1.2e6));

        assertThat(ChartBook.write(folder)).containsExactly("attribution-contribution");
        assertThat(folder.resolve("charts/attribution-contribution.png")).isNotEmptyFile();
        assertThat(folder.resolve("charts/attribution-contribution.svg")).isNotEmptyFile();
    }
}
