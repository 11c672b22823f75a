package org.concordsim.chart.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.file.PngImage;
import org.concordsim.result.table.FactTables;
import org.concordsim.result.table.KnownRow;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownChartTest {
    @TempDir
    private Path folder;

    private static KnownRow row(String answer, String unit, double mean, double half, double low, double high) {
        return new KnownRow(
                answer,
                "a queue",
                "It is so.",
                "x = 1",
                "Nobody 1900",
                "runs",
                "reading " + unit,
                unit,
                5,
                mean,
                mean - half,
                mean + half,
                low,
                high,
                0.1,
                "agrees");
    }

    @Test
    void drawsNothingWhereNoKnownAnswerWasAsked() throws Exception {
        assertThat(new KnownChart().draw(folder)).isEmpty();
    }

    @Test
    void drawsOneChartForEachAnswerWhetherTheorySaysANumberOrASign() throws Exception {
        FactTables.KNOWN.write(
                folder,
                List.of(
                        row("K1", "share", 0.5, 0.01, 0.5, 0.5),
                        row("K1", "h", 3, 0.2, 2.9, 2.9),
                        row("K2", "money", 10, 2, 0, Double.POSITIVE_INFINITY),
                        row("K3", "share", 1, 0, 1, 1),
                        row("K3", "h", 1, Double.NaN, 1, 1)));

        Map<String, JFreeChart> charts = new KnownChart().draw(folder);

        assertThat(charts).containsOnlyKeys("known-k1", "known-k2", "known-k3");
        assertThat(charts.get("known-k1").getTitle().getText()).isEqualTo("K1: a queue");
        for (JFreeChart chart : charts.values()) {
            assertThat(PngImage.of(chart)).hasSizeGreaterThan(5_000).isEqualTo(PngImage.of(chart));
        }
    }
}
