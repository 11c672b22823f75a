package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.experiment.calibration.export.ExportWriter;
import org.concordsim.model.RunPlan;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.Simulation;
import org.concordsim.observation.crm.CrmLog;
import org.concordsim.result.table.CalibrationTables;
import org.concordsim.result.table.FittedRow;
import org.concordsim.result.table.RecoveryRow;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small firm of the real simulator is recovered from the export that its CRM system would write. */
class SimulatedFirmFitTest {
    private static final List<String> FIRM = List.of(
            "firm.salespeople=3",
            "firm.marketers=3",
            "market.segments.mid.accounts=0",
            "market.segments.mid.ownersAtStart=0",
            "market.segments.enterprise.accounts=0",
            "market.segments.enterprise.ownersAtStart=0",
            "market.segments.small.accounts=3000",
            "market.segments.small.ownersAtStart=100",
            "simulation.observedYears=1");

    private static final String FIT =
            """
            fit:
              market.segments.small.needsPerYear: [0.4, 2.5]
              market.segments.small.cycleDays: [10, 60]
            """;

    @TempDir
    private Path folder;

    private final Laboratory laboratory = new SimulatedLaboratory(Simulation::run);
    private final Shell shell = new Shell();

    @Test
    void needsAndJourneysAreRecoveredNearTheFitAndOverThePrior() throws Exception {
        export(1.4, 20);

        assertThat(shell.run(laboratory, words())).as(shell.err()).isZero();

        Map<String, FittedRow> fitted = CalibrationTables.FITTED.read(folder.resolve("out")).stream()
                .collect(Collectors.toMap(FittedRow::parameter, Function.identity()));
        assertHolds(fitted.get("market.segments.small.needsPerYear"), 1.4);
        assertHolds(fitted.get("market.segments.small.cycleDays"), 20);
        assertThat(CalibrationTables.RECOVERY.read(folder.resolve("out")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.covered95()).isGreaterThanOrEqualTo(0.6))
                .extracting(RecoveryRow::method)
                .containsOnly("waves of the fit");
        assertThat(shell.out()).contains("lossShareNoDecision", "daysToQualifiedQ50");
    }

    private static void assertHolds(FittedRow row, double truth) {
        assertThat(row.ciLow()).as(row.toString()).isLessThan(truth);
        assertThat(row.ciHigh()).as(row.toString()).isGreaterThan(truth);
        assertThat(row.identified()).as(row.toString()).isNotEqualTo("not");
    }

    private void export(double needs, double days) throws Exception {
        List<String> changes = new ArrayList<>(FIRM);
        changes.add("market.segments.small.needsPerYear=" + needs);
        changes.add("market.segments.small.cycleDays=" + days);
        Scenario truth = ScenarioReader.standard(changes);
        CrmLog log = new CrmLog(260, 520);
        Simulation.run(new RunPlan(truth.parameters(), List.of(new Stage(0, truth.model("defined"))), 99, 0), log);
        ExportWriter.write(folder.resolve("export.csv"), log.records());
        Files.writeString(folder.resolve("mapping.yaml"), ExportWriter.MAPPING + FIT);
    }

    private String[] words() {
        List<String> words = new ArrayList<>(List.of(
                "--quiet",
                "calibrate",
                "default",
                "--data",
                folder.resolve("export.csv").toString(),
                "--mapping",
                folder.resolve("mapping.yaml").toString(),
                "--budget",
                "224",
                "--recover",
                "10",
                "--out",
                folder.resolve("out").toString()));
        FIRM.forEach(change -> words.addAll(List.of("--set", change)));
        return words.toArray(new String[0]);
    }
}
