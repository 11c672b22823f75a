package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Path FIRM = Path.of("scenarios", "startup.yaml");

    private static final String YEARS = "simulation.observedYears=1";

    private static final String FIT =
            """
            fit:
              market.segments.*.needsPerYear: [0.4, 2.5]
              market.segments.*.cycleDays: [0.4, 2.5]
            """;

    @TempDir
    private Path folder;

    private final Laboratory laboratory = new SimulatedLaboratory(Simulation::run);
    private final Shell shell = new Shell();

    @Test
    void needsAndJourneysAreRecoveredNearTheFitAndOverThePrior() throws Exception {
        export(1.5);

        assertThat(shell.run(laboratory, words())).as(shell.err()).isZero();

        Map<String, FittedRow> fitted = CalibrationTables.FITTED.read(folder.resolve("out")).stream()
                .collect(Collectors.toMap(FittedRow::parameter, Function.identity()));
        assertThat(fitted.get("market.segments.*.needsPerYear").median()).isBetween(1.0, 2.2);
        assertThat(fitted.get("market.segments.*.cycleDays").median())
                .as(shell.out())
                .isBetween(0.65, 1.5);
        assertThat(fitted.values())
                .allSatisfy(row -> assertThat(row.identified()).isNotEqualTo("not"));
        assertThat(CalibrationTables.RECOVERY.read(folder.resolve("out")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.covered95()).isGreaterThanOrEqualTo(0.5))
                .extracting(RecoveryRow::method)
                .containsOnly("waves of the fit");
        assertThat(shell.out()).contains("lossShareUnworked", "daysToQualifiedQ50");
    }

    /** Writes the export of a firm with so many times the needs of the scenario's. */
    private void export(double needs) throws Exception {
        List<String> changes = Stream.of("small", "mid", "enterprise")
                .map(segment -> "market.segments." + segment + ".needsPerYear=" + needs)
                .collect(Collectors.toCollection(ArrayList::new));
        changes.add(YEARS);
        Scenario truth = ScenarioReader.read(FIRM, changes);
        CrmLog log = new CrmLog(260, 520);
        Simulation.run(new RunPlan(truth.parameters(), List.of(new Stage(0, truth.model("defined"))), 99, 0), log);
        ExportWriter.write(folder.resolve("export.csv"), log.records());
        Files.writeString(folder.resolve("mapping.yaml"), ExportWriter.MAPPING + FIT);
    }

    private String[] words() {
        return new String[] {
            "--quiet",
            "calibrate",
            FIRM.toString(),
            "--data",
            folder.resolve("export.csv").toString(),
            "--mapping",
            folder.resolve("mapping.yaml").toString(),
            "--budget",
            "224",
            "--recover",
            "6",
            "--set",
            YEARS,
            "--out",
            folder.resolve("out").toString()
        };
    }
}
