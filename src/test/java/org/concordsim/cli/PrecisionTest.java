package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.table.Tables;
import org.concordsim.result.table.comparison.ComparisonTables;
import org.concordsim.result.table.comparison.PrecisionRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private int compare(String name, String... more) {
        String[] args = {
            "--quiet", "compare", "default", "--out", folder.resolve(name).toString()
        };
        return shell.run(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private List<PrecisionRow> rows(String name) throws IOException {
        return ComparisonTables.PRECISION.read(folder.resolve(name));
    }

    private int replications(String name) throws IOException {
        return Tables.RUNS.read(folder.resolve(name)).size() / 7;
    }

    @Test
    void addsReplicationsUntilEveryHeadlineDifferenceIsKnownWellEnough() throws IOException {
        assertThat(compare("a", "--precision", "0.3%")).isZero();

        assertThat(replications("a")).isBetween(12, 199);
        assertThat(rows("a"))
                .hasSize(3 * 6)
                .allMatch(PrecisionRow::isReached)
                .allMatch(row -> row.halfWidth() <= row.target())
                .allMatch(row -> row.modelB().equals("undefined"));
        assertThat(rows("a")).extracting(PrecisionRow::modelA).contains("integrated", "integrated@reached");
    }

    @Test
    void takesTheFewestWhereTheyAreEnough() throws IOException {
        assertThat(compare("a", "--precision", "20%")).isZero();
        assertThat(compare("b", "--precision", "20%", "--least", "15")).isZero();

        assertThat(replications("a")).isEqualTo(10);
        assertThat(replications("b")).isEqualTo(15);
    }

    @Test
    void saysWhatIsNotReachedWithTheMost() throws IOException {
        assertThat(compare("a", "--precision", "0.01%", "--most", "12")).isEqualTo(ExitCode.IMPRECISE);

        assertThat(shell.err().lines())
                .filteredOn(line -> line.contains("not known as precisely"))
                .hasSize(2)
                .allMatch(line -> line.contains("after 12 replications"))
                .anyMatch(line -> line.contains("daysWaited"));
        assertThat(replications("a")).isEqualTo(12);
        assertThat(rows("a")).anyMatch(row -> !row.isReached());
    }

    @Test
    void givesTheSameBytesWhateverTheThreadsAndFromItsManifest() throws IOException {
        compare("a", "--precision", "0.30%", "--threads", "1", "--most", "200");
        compare("b", "--precision", "0.3%", "--threads", "4");

        assertThat(ResultFolder.digests(folder.resolve("b"))).isEqualTo(ResultFolder.digests(folder.resolve("a")));
        assertThat(Json.read(folder.resolve("a").resolve(Manifest.FILE), Manifest.class)
                        .command())
                .isEqualTo("compare default --precision 0.3%");
        assertThat(shell.run("--quiet", "verify", folder.resolve("a").toString()))
                .isZero();
    }

    @Test
    void knowsTheMeanOfASingleModel() throws IOException {
        int code = shell.run(
                "run",
                "default",
                "--model",
                "defined",
                "--precision",
                "2%",
                "--out",
                folder.resolve("a").toString());

        assertThat(code).isZero();
        assertThat(rows("a"))
                .hasSize(3)
                .allMatch(PrecisionRow::isReached)
                .extracting(PrecisionRow::modelB)
                .containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--precision 2% -n 5 | is given as well",
                "--precision 2% --set simulation.replications=5 | is given as well",
                "--precision 2 | must be a share",
                "--precision 0% | must be a share",
                "--precision 200% | must be a share",
                "--precision 2% --least 5 | --least and --most",
                "--precision 2% --least 50 --most 20 | --least and --most",
                "--least 20 | --least needs --precision",
                "--most 20 | --most needs a command",
                "--precision 2% --shard 1/2 | --shard needs runs that are known beforehand"
            })
    void refusesWhatContradictsItself(String words, String message) {
        assertThat(compare("a", words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(message).contains("Maybe").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }
}
