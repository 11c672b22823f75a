package org.concordsim.chart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.chart.DrawnText;
import org.concordsim.chart.Legible;
import org.concordsim.chart.file.PngImage;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.VarianceRow;
import org.concordsim.result.table.comparison.WarmUpRow;
import org.concordsim.result.table.comparison.WorldRow;
import org.concordsim.result.table.comparison.WorldTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncertaintyChartsTest {
    @TempDir
    private Path folder;

    @Test
    void drawNothingWhereTheirTablesAreAbsent() throws IOException {
        assertThat(new WorldsChart().draw(folder)).isEmpty();
        assertThat(new VarianceChart().draw(folder)).isEmpty();
        assertThat(new WarmUpChart().draw(folder)).isEmpty();
    }

    @Test
    void drawSharesOfWorlds() throws IOException {
        WorldTables.WORLDS.write(
                folder,
                List.of(
                        new WorldRow("s", "wins", "undefined", 16, -0.05, 0, 0.1, 0, 0.05),
                        new WorldRow("s", "wins", "integrated", 16, 1.05, 0.9, 1, 1, 0.95)));

        assertThat(new WorldsChart().draw(folder)).containsOnlyKeys("worlds");
        assertThat(PngImage.of(new WorldsChart().draw(folder).get("worlds"))).hasSizeGreaterThan(5_000);
    }

    @Test
    void drawEachShareOfTheVarianceAsItIsAlsoBelowNothing() throws IOException {
        List<VarianceRow> rows = new ArrayList<>();
        double[] shares = {0.5, 0.4, -0.1, 0.2};
        for (int i = 0; i < shares.length; i++) {
            String part = List.of("lever", "parameter", "joint", "chance").get(i);
            rows.add(new VarianceRow("s", "wins", "1/year", "integrated", "undefined", 3, 2, part, shares[i], 0, 1));
        }
        WorldTables.VARIANCE.write(folder, rows);

        JFreeChart chart = new VarianceChart().draw(folder).get("variance-integrated");

        XYPlot plot = (XYPlot) chart.getPlot();
        for (int i = 0; i < shares.length; i++) {
            assertThat(plot.getDataset().getXValue(i, 0)).isCloseTo(100 * shares[i], within(1e-9));
        }
        assertThat(plot.getDomainAxis().getRange().contains(-10)).isTrue();
        assertThat(DrawnText.of(chart))
                .extracting(DrawnText.Piece::text)
                .contains("% of the variance of the difference, over runs of random worlds");
        Legible.check(chart);
    }

    @Test
    void drawSeriesFromTheStart() throws IOException {
        List<WarmUpRow> rows = new ArrayList<>();
        for (int week = 1; week <= 60; week++) {
            double smooth = week > 50 ? Double.NaN : Math.min(week, 20);
            rows.add(new WarmUpRow("s", "defined", "wins", "1/year", week, week, smooth, "adequate", 25, 20, 0));
        }
        ComparisonTables.WARM_UP.write(folder, rows);

        assertThat(PngImage.of(new WarmUpChart().draw(folder).get("warm-up"))).hasSizeGreaterThan(5_000);
    }
}
