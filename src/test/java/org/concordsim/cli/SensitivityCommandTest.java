package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.FakeLaboratory;
import org.concordsim.experiment.Laboratory;
import org.concordsim.result.table.ConvergenceRow;
import org.concordsim.result.table.MorrisRow;
import org.concordsim.result.table.PawnRow;
import org.concordsim.result.table.SensitivityTables;
import org.concordsim.result.table.SobolRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final String MEETINGS = "levers.*.meetingsPerYear,market.turbulence,qualification.honestThreshold";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int sensitivity(Laboratory laboratory, String out, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--quiet",
                "sensitivity",
                "default",
                "--out",
                folder.resolve(out).toString()));
        words.addAll(List.of(more));
        return shell.run(laboratory, words.toArray(new String[0]));
    }

    private int meetings(String... more) {
        List<String> words = new ArrayList<>(List.of("--measure", "newBookings", "--factors", MEETINGS));
        words.addAll(List.of(more));
        return sensitivity(new FakeLaboratory(), "out", words.toArray(new String[0]));
    }

    private List<MorrisRow> morris() throws IOException {
        return SensitivityTables.MORRIS.read(folder.resolve("out"));
    }

    private static <T extends Record> T of(List<T> rows, String name) {
        return rows.stream()
                .filter(row -> row.toString().contains("factor=" + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheEffectsOfIshigamisFunctionOnAGridOfFourLevels() throws IOException {
        int code = sensitivity(
                new IshigamiLaboratory(),
                "out",
                "--set",
                IshigamiLaboratory.ROOM,
                "--factors",
                IshigamiLaboratory.FACTORS,
                "--budget",
                "640");

        assertThat(code).isZero();
        List<MorrisRow> rows = morris();
        assertThat(rows.get(0).trajectories()).isEqualTo(80);
        assertThat(of(rows, "qualification.honestThreshold").muStar()).isCloseTo(7.7, within(0.4));
        assertThat(of(rows, "qualification.salesThreshold").muStar()).isCloseTo(7.875, within(1e-3));
        assertThat(of(rows, "qualification.mostThreshold").muStar()).isCloseTo(6.25, within(0.8));
        assertThat(of(rows, "qualification.salesThreshold").sigma()).isCloseTo(7.9, within(0.2));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.chance()).isCloseTo(0, within(1e-9));
            assertThat(row.isShown()).isTrue();
        });
    }

    @Test
    void findsThePublishedIndicesOfIshigamisFunction() throws IOException {
        int code = sensitivity(
                new IshigamiLaboratory(),
                "out",
                "--method",
                "sobol",
                "--set",
                IshigamiLaboratory.ROOM,
                "--factors",
                IshigamiLaboratory.FACTORS,
                "--budget",
                "1280",
                "-n",
                "1");

        assertThat(code).isZero();
        List<SobolRow> rows = SensitivityTables.SOBOL.read(folder.resolve("out"));
        assertIndices(of(rows, "qualification.honestThreshold"), 0.3139, 0.5576);
        assertIndices(of(rows, "qualification.salesThreshold"), 0.4424, 0.4424);
        assertIndices(of(rows, "qualification.mostThreshold"), 0, 0.2437);
        List<ConvergenceRow> convergence = SensitivityTables.CONVERGENCE.read(folder.resolve("out"));
        assertThat(convergence.stream().map(ConvergenceRow::rows).distinct()).containsExactly(64, 128, 256);
        assertThat(SensitivityTables.PAWN.read(folder.resolve("out")))
                .hasSize(3)
                .filteredOn(PawnRow::matters)
                .extracting(PawnRow::factor)
                .contains("qualification.honestThreshold", "qualification.salesThreshold");
    }

    private static void assertIndices(SobolRow row, double first, double total) {
        assertThat(row.rows()).isEqualTo(256);
        assertThat(row.first()).isCloseTo(first, within(0.06));
        assertThat(row.total()).isCloseTo(total, within(0.06));
        assertThat(first).isBetween(row.firstLow(), row.firstHigh());
        assertThat(total).isBetween(row.totalLow(), row.totalHigh());
    }

    @Test
    void tellsAnEffectFromChance() throws IOException {
        int code = meetings("--budget", "160");

        assertThat(code).isZero();
        List<MorrisRow> rows = morris();
        assertThat(rows.get(0).factor()).isEqualTo("levers.*.meetingsPerYear");
        assertThat(rows.get(0).isShown()).isTrue();
        assertThat(of(rows, "market.turbulence").muStar()).isZero();
        assertThat(of(rows, "market.turbulence").isShown()).isFalse();
        assertThat(shell.out()).contains("What the budget bought", "more than chance", "1 of 3 factors");
    }

    @Test
    void explainsADifferenceBetweenTwoModels() throws IOException {
        int code = meetings("--budget", "160", "--difference", "integrated-defined");

        assertThat(code).isZero();
        assertThat(morris()).allSatisfy(row -> {
            assertThat(row.subject()).isEqualTo("integrated - defined");
            assertThat(row.muStar()).isZero();
        });
    }

    @Test
    void screensAllAssumptionsUnlessToldOtherwise() throws IOException {
        int code = sensitivity(new FakeLaboratory(), "out", "--measure", "newBookings", "--budget", "1000", "-n", "1");

        assertThat(code).isZero();
        List<MorrisRow> rows = morris();
        assertThat(rows).hasSizeBetween(150, 300);
        assertThat(rows).extracting(MorrisRow::factor).contains("qualification.viewDistance", "people.peerNorm");
        assertThat(rows)
                .extracting(MorrisRow::factor)
                .doesNotContain("firm.salespeople", "market.segments.mid.leadShare", "simulation.warmUpYears");
        assertThat(of(rows, "qualification.viewDistance").range()).isEqualTo("0.425:1");
        assertThat(of(rows, "qualification.viewDistance").isShown()).isFalse();
    }

    @Test
    void takesTheFactorsThatAScreeningFoundAndNamesThemInItsCommand() throws IOException {
        meetings("--budget", "160");
        int code = sensitivity(
                new FakeLaboratory(),
                "second",
                "--measure",
                "newBookings",
                "--method",
                "sobol",
                "--screened",
                folder.resolve("out").toString(),
                "--most",
                "2",
                "--budget",
                "128");

        assertThat(code).isZero();
        List<SobolRow> rows = SensitivityTables.SOBOL.read(folder.resolve("second"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).factor()).isEqualTo("levers.*.meetingsPerYear");
        assertThat(rows.get(0).total()).isGreaterThan(0.9);
        assertThat(Files.readString(folder.resolve("second/manifest.json")))
                .contains("--factors")
                .contains("levers.*.meetingsPerYear:0:")
                .doesNotContain("--screened");
        assertThat(shell.out()).contains("PAWN", "the last doubling of the sample");
    }

    @Test
    void givesTheSameBytesFromItsFolderAlone() {
        assertThat(meetings("--budget", "160")).isZero();
        assertThat(shell.run("--quiet", "verify", folder.resolve("out").toString()))
                .isZero();
    }

    @Test
    void leavesOutTrajectoriesThatContradictThemselves() throws IOException {
        int code = sensitivity(
                new FakeLaboratory(),
                "out",
                "--measure",
                "newBookings",
                "--factors",
                "market.segments.small.unitCost:1000:5500,market.segments.small.listPrice:3500:9000",
                "--budget",
                "120");

        assertThat(code).isZero();
        assertThat(morris().get(0).trajectories()).isBetween(2, 19);
        assertThat(shell.out()).contains("trajectories were left out: a point of theirs contradicts itself");
    }

    @Test
    void refusesASampleThatContradictsItself() {
        int code = sensitivity(
                new FakeLaboratory(),
                "out",
                "--measure",
                "newBookings",
                "--method",
                "sobol",
                "--factors",
                "market.segments.small.unitCost:1000:5500,market.segments.small.listPrice:3500:9000",
                "--budget",
                "512");

        assertThat(code).isEqualTo(ExitCode.INVALID);
        assertThat(shell.err()).contains("is not below", "more. Maybe narrow a range");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
