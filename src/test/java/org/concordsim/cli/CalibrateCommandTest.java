package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.experiment.calibration.FakeFunnel;
import org.concordsim.experiment.calibration.export.ExportWriter;
import org.concordsim.model.RunPlan;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.observation.crm.CrmLog;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.table.CalibrationTables;
import org.concordsim.result.table.FittedRow;
import org.concordsim.result.table.RecoveryRow;
import org.concordsim.result.table.TargetRow;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm of known needs, willingness to pay and cycle is recovered from the export of its funnel. */
class CalibrateCommandTest {
    private static final String FIT =
            """
            fit:
              market.segments.small.needsPerYear: [0.5, 3]
              market.segments.small.willingnessToPay: [0.5, 5]
              market.segments.small.cycleDays: [5, 80]
              people.leadBelief: [0.01, 0.2]
            """;

    @TempDir
    private Path folder;

    private final Laboratory laboratory = new SimulatedLaboratory(new FakeFunnel());
    private final Shell shell = new Shell();

    @BeforeEach
    void export() throws Exception {
        Scenario truth = ScenarioReader.standard(List.of(
                "market.segments.small.needsPerYear=1.4",
                "market.segments.small.willingnessToPay=2.5",
                "market.segments.small.cycleDays=20",
                "simulation.observedYears=1"));
        CrmLog log = new CrmLog(260, 520);
        new FakeFunnel().run(new RunPlan(truth.parameters(), List.of(new Stage(0, truth.model("defined"))), 7, 0), log);
        ExportWriter.write(folder.resolve("export.csv"), log.records());
        Files.writeString(
                folder.resolve("mapping.yaml"), ExportWriter.MAPPING.replace("firstResponse: firstResponse", "") + FIT);
    }

    private int calibrate(String... more) {
        return calibrate(laboratory, "out", more);
    }

    private int calibrate(Laboratory where, String place, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--quiet",
                "calibrate",
                "default",
                "--data",
                folder.resolve("export.csv").toString(),
                "--mapping",
                folder.resolve("mapping.yaml").toString(),
                "--years",
                "1",
                "--out",
                folder.resolve(place).toString()));
        words.addAll(List.of(more));
        if (!words.contains("--budget")) {
            words.addAll(List.of("--budget", "240"));
        }
        return shell.run(where, words.toArray(new String[0]));
    }

    private FittedRow parameter(String end) throws IOException {
        return CalibrationTables.FITTED.read(folder.resolve("out")).stream()
                .filter(row -> row.parameter().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void recoversAKnownFirmFromFiguresAloneAndSaysWhatTheyCannotFix() throws Exception {
        assertThat(calibrate()).isZero();

        assertThat(parameter("needsPerYear").ciLow()).isLessThan(1.4);
        assertThat(parameter("needsPerYear").ciHigh()).isGreaterThan(1.4);
        assertThat(parameter("needsPerYear").identified()).isEqualTo("well");
        assertThat(parameter("willingnessToPay").median()).isBetween(2.1, 2.9);
        assertThat(parameter("cycleDays").median()).isBetween(17.0, 23.0);
        assertThat(parameter("leadBelief").identified()).isEqualTo("not");
        assertThat(parameter("cycleDays").covered95()).isGreaterThan(0.7);
        assertThat(shell.out())
                .contains("The data do not fix: people.leadBelief")
                .contains("when a lead was first worked");
        assertThat(fitted()).hasSizeGreaterThan(6).allSatisfy(row -> assertThat(row.verdict())
                .isEqualTo("meets"));
        assertThat(Shell.read(folder.resolve("out"), "observed.json")).contains("wonWithin30");
        assertThat(folder.resolve("out").resolve("export.csv")).doesNotExist();
        Scenario firm = ScenarioReader.read(folder.resolve("out").resolve("fitted.yaml"), List.of());
        assertThat(firm.parameters().market().segments().small().cycleDays())
                .isEqualTo(parameter("cycleDays").median());
    }

    private List<TargetRow> fitted() throws IOException {
        return CalibrationTables.TARGETS.read(folder.resolve("out")).stream()
                .filter(TargetRow::fitted)
                .toList();
    }

    @Test
    void goesOnWhereItWasInterruptedAndVerifiesWithoutTheExport() throws IOException {
        assertThat(calibrate(stoppingAfter(90), "resumed", "--threads", "1")).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(calibrate(laboratory, "resumed", "--threads", "2", "--resume"))
                .isZero();
        Map<String, String> resumed = ResultFolder.digests(folder.resolve("resumed"));

        Files.delete(folder.resolve("export.csv"));
        assertThat(shell.run(
                        laboratory,
                        "--quiet",
                        "verify",
                        folder.resolve("resumed").toString()))
                .as(shell.err())
                .isZero();
        assertThat(resumed).containsKeys("fitted.yaml", "models.yaml", "observed.json", "posterior.csv");
    }

    @Test
    void givesTheSameBytesAfterAnInterruptionAsWithoutOne() throws IOException {
        String[] words = {"--recover", "3", "--recover-runs", "40"};
        assertThat(calibrate(laboratory, "whole", words)).as(shell.err()).isZero();
        for (int stop : List.of(130, 300)) {
            String place = "resumed" + stop;
            assertThat(calibrate(stoppingAfter(stop), place, words)).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(calibrate(laboratory, place, with(words, "--resume")))
                    .as(shell.err())
                    .isZero();

            assertThat(digests(place)).as("stopped after " + stop + " runs").isEqualTo(digests("whole"));
        }
        assertThat(digests("whole")).containsKeys("recovery.csv", "recovered.csv", "posterior.csv");
    }

    private static String[] with(String[] words, String more) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = more;
        return all;
    }

    /** Returns the digest of each file but that of the time it took. */
    private Map<String, String> digests(String place) throws IOException {
        Map<String, String> digests = new TreeMap<>(ResultFolder.digests(folder.resolve(place)));
        digests.keySet().removeIf(file -> file.startsWith("timing"));
        return digests;
    }

    @ParameterizedTest
    @CsvSource({"0, waves of the fit", "60, waves anew"})
    void recoversFirmsDrawnFromTheWholePriorAsOftenAsItsIntervalsSay(String runs, String method) throws IOException {
        assertThat(calibrate("--recover", "24", "--recover-runs", runs))
                .as(shell.err())
                .isZero();

        List<RecoveryRow> rows = CalibrationTables.RECOVERY.read(folder.resolve("out"));
        assertThat(rows).hasSize(4).allSatisfy(row -> {
            assertThat(row.method()).isEqualTo(method);
            assertThat(row.exports()).isBetween(20, 24);
            assertThat(row.covered95High()).as(row.parameter()).isGreaterThan(0.9);
            assertThat(row.covered95Low()).isLessThan(row.covered95());
        });
        assertThat(rows.get(2).error()).isLessThan(0.1);
        assertThat(rows.get(3).error()).as("what does not matter").isBetween(0.2, 0.4);
        assertThat(CalibrationTables.RECOVERED.read(folder.resolve("out")))
                .hasSize(4 * rows.get(0).exports());
        assertThat(shell.out()).contains("Recovery over the whole prior");
    }

    private static Laboratory stoppingAfter(int runs) {
        Thread command = Thread.currentThread();
        AtomicInteger left = new AtomicInteger(runs);
        return new SimulatedLaboratory((plan, events) -> {
            if (left.getAndDecrement() == 0) {
                command.interrupt();
            }
            return new FakeFunnel().run(plan, events);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --budget 10        | budget must lie in
            --recover -1       | recover must lie in
            --recover-runs 5   | recover-runs must be 0
            --model perfect    | There is no organizing model 'perfect'
            --shard 1/2        | --shard needs runs that are known beforehand
            """)
    void refusesWhatItCannotFit(String words, String message) {
        assertThat(calibrate(words.trim().split(" +"))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(message).hasLineCount(1);
    }

    @Test
    void refusesToFitLevers() throws IOException {
        Files.writeString(
                folder.resolve("mapping.yaml"),
                ExportWriter.MAPPING + "fit: {levers.defined.meetingsPerYear: [1, 20], market.turbulance: [0, 1]}\n");

        assertThat(calibrate()).isEqualTo(ExitCode.INVALID);
        assertThat(shell.err())
                .contains("fit: levers.defined.meetingsPerYear: is not fitted")
                .contains("no such key");
    }
}
