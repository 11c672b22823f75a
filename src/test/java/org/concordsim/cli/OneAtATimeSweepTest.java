package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.result.table.AloneRow;
import org.concordsim.result.table.SweepTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneAtATimeSweepTest {
    private static final String HEAD = "schemaVersion: 1\nname: trial\nreplications: 2\nmeasures: [newBookings]\n";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int sweep(String body, String out) throws IOException {
        Path file = Files.writeString(folder.resolve("trial.yaml"), HEAD + body);
        return shell.run("--quiet", "sweep", file.toString(), "--out", out);
    }

    @Test
    void saysThatAFolderCannotBeMadeAndNotThatItsNameIsMisspelt() throws IOException {
        String body = "models: [defined]\ndesign: {kind: grid}\nfactors: {firm.sites: {levels: [1, 2]}}\n";

        assertThat(sweep(body, "/proc/x")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.err()).contains("/proc/x").contains("Maybe").doesNotContain("misspelt");
    }

    @Test
    void tellsWhatEachFactorDoesAloneBesideTheFirstLevelsOfTheOthers() throws IOException {
        int code = sweep(
                """
                models: [undefined, defined]
                design: {kind: oneAtATime}
                factors:
                  "levers.*.meetingsPerYear": {levels: [0, 10, 20]}
                  mechanisms.referral: {levels: [true, false]}
                """,
                folder.resolve("out").toString());

        assertThat(code).isZero();
        List<AloneRow> rows = SweepTables.ALONE.read(folder.resolve("out"));
        assertThat(rows.stream().filter(row -> row.model().equals("defined")))
                .extracting(AloneRow::factor, AloneRow::from, AloneRow::to)
                .containsExactly(
                        tuple("levers.*.meetingsPerYear", "0", "10"),
                        tuple("levers.*.meetingsPerYear", "0", "20"),
                        tuple("mechanisms.referral", "true", "false"));
        assertThat(rows).filteredOn(row -> row.to().equals("20")).hasSize(2).allSatisfy(row -> assertThat(
                        row.difference())
                .isBetween(0.9e6, 1.1e6));
        assertThat(rows).filteredOn(row -> row.to().equals("false")).allSatisfy(row -> {
            assertThat(row.difference()).isZero();
            assertThat(row.shown()).isFalse();
        });
        assertThat(folder.resolve("out/levels.csv")).doesNotExist();
        assertThat(shell.out()).contains("change by one factor alone");
        assertThat(shell.run("--quiet", "verify", folder.resolve("out").toString()))
                .isZero();
    }
}
