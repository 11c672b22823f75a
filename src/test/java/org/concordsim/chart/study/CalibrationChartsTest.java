package org.concordsim.chart.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.chart.file.PngImage;
import org.concordsim.result.table.CalibrationTables;
import org.concordsim.result.table.FittedRow;
import org.concordsim.result.table.RecoveryRow;
import org.concordsim.result.table.TargetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationChartsTest {
    @TempDir
    private Path folder;

    private static FittedRow parameter(String path, double low, double high) {
        return new FittedRow("x", path, "1", low, high, high / 2, low, high, 0.5, "weakly", 24, 0.95, 0.5);
    }

    private static TargetRow target(String name, String unit, double simulated) {
        return new TargetRow(
                "x", name, unit, "", true, 9, 0.2, 0.1, 0.3, 0, 1, simulated, simulated, simulated, "meets");
    }

    @Test
    void drawNothingWithoutTheirTables() throws IOException {
        assertThat(new PosteriorChart().draw(folder)).isEmpty();
        assertThat(new PredictionChart().draw(folder)).isEmpty();
        assertThat(new RecoveryCharts().draw(folder)).isEmpty();
    }

    @Test
    void showHowOftenTheTruthIsRecovered() throws Exception {
        CalibrationTables.RECOVERY.write(
                folder,
                List.of(
                        new RecoveryRow(
                                "x", "people.leadBelief", "waves anew", 20, 1, 0.84, 1, 0.5, 0.3, 0.7, 0.3, 0.9),
                        new RecoveryRow("x", "a.b", "waves anew", 20, 0.9, 0.7, 0.97, 0.4, 0.2, 0.6, 0.05, 0.2)));

        assertThat(PngImage.of(new RecoveryCharts().draw(folder).get("recovery")))
                .hasSizeGreaterThan(5000);
    }

    @Test
    void showSharesApartFromOtherFigures() throws IOException {
        CalibrationTables.TARGETS.write(
                folder, List.of(target("wonWithin30", "share", 0.2), target("daysToWinQ50", "calendar days", 0.3)));

        assertThat(new PredictionChart().draw(folder)).containsOnlyKeys("prediction-shares", "prediction");
    }

    @Test
    void standWhereAFigureWasNotSimulated() throws Exception {
        CalibrationTables.TARGETS.write(folder, List.of(target("winsGini", "1", Double.NaN)));

        assertThat(PngImage.of(new PredictionChart().draw(folder).get("prediction")))
                .hasSizeGreaterThan(5000);
    }

    @Test
    void showEachParameterWithinItsPriorRange() throws Exception {
        CalibrationTables.FITTED.write(
                folder, List.of(parameter("market.segments.*.cycleDays", 2, 30), parameter("people.leadBelief", 0, 1)));

        assertThat(PngImage.of(new PosteriorChart().draw(folder).get("posterior")))
                .hasSizeGreaterThan(5000)
                .isEqualTo(PngImage.of(new PosteriorChart().draw(folder).get("posterior")));
    }
}
