package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.table.MeasureRow;
import org.concordsim.result.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private int compare(String name, String... more) {
        String[] args = {"compare", "default", "--replications", "3", "--out", out(name)};
        return shell.run(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private List<MeasureRow> measures(String name) throws IOException {
        return Tables.MEASURES.read(folder.resolve(name));
    }

    private Manifest manifest(String name) throws IOException {
        return Json.read(folder.resolve(name).resolve(Manifest.FILE), Manifest.class);
    }

    @Test
    void printsOneTableWithFourModelsAndWritesTheFolder() throws IOException {
        assertThat(compare("a")).isZero();

        assertThat(shell.out())
                .contains("Undefined", "Defined", "Aligned", "Integrated", "New bookings", "M money", " ± ")
                .contains("minus Undefined, reached", "sure to be best", "What the data show, in place")
                .contains("Variance reduction, %", "Written to " + folder.resolve("a"));
        assertThat(folder.resolve("a").resolve("chart.svg")).exists();
        assertThat(Shell.read(folder.resolve("a"), "scenario.resolved.yaml")).contains("replications: 3");
    }

    @Test
    void printsOtherMeasuresWhenAllAreWanted() {
        compare("a");
        Shell all = new Shell();
        all.run("compare", "default", "-n", "2", "--all", "--out", out("b"));

        assertThat(shell.out()).doesNotContain("Rare gap");
        assertThat(all.out()).contains("Conflict, in place", "Rare gap");
    }

    @Test
    void tellsItsProgressOnStderrUnlessQuiet() {
        compare("a");
        Shell quiet = new Shell();
        quiet.run("compare", "default", "-n", "2", "--quiet", "--out", out("b"));

        assertThat(shell.err()).contains("21 of 21 runs");
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).contains("New bookings");
    }

    @Test
    void writesTheSameBytesWhateverTheThreadsTheFolderAndTheOrderOfModels() throws IOException {
        compare("a", "--threads", "1", "--models", "undefined,aligned");
        compare("b", "--threads", "4", "--models", "aligned,undefined", "--quiet");

        assertThat(manifest("b")).isEqualTo(manifest("a"));
        assertThat(ResultFolder.digests(folder.resolve("b"))).isEqualTo(ResultFolder.digests(folder.resolve("a")));
        assertThat(manifest("a").command())
                .isEqualTo("compare default --models undefined,aligned --set simulation.replications=3");
    }

    @Test
    void givesTheRemainingModelsTheSameRowsWhenOneIsLeftOut() throws IOException {
        compare("a");
        compare("b", "--models", "undefined,defined,integrated");

        assertThat(measures("b"))
                .isNotEmpty()
                .isEqualTo(measures("a").stream()
                        .filter(row -> !row.model().equals("aligned"))
                        .toList());
    }

    @Test
    void takesTheModelsThatAreComparedByNameAsTheDefault() throws IOException {
        compare("a", "--models", "integrated,aligned,defined,undefined");

        assertThat(manifest("a").command()).isEqualTo("compare default --set simulation.replications=3");
    }

    @Test
    void mayBeRepeatedOverItsOwnFolder() {
        assertThat(compare("a")).isZero();
        assertThat(compare("a", "--threads", "2")).isZero();
    }

    @Test
    void refusesTheFolderOfAnotherExperimentUnlessForced() throws IOException {
        compare("a");

        assertThat(compare("a", "--seed", "5")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.err())
                .contains("holds other results")
                .contains("--force")
                .doesNotContain("\tat ");
        assertThat(manifest("a").chance().seed()).isEqualTo(20060701);
        assertThat(compare("a", "--seed", "5", "--force")).isZero();
        assertThat(manifest("a").chance().seed()).isEqualTo(5);
    }

    @Test
    void writesOneFolderForEachOfSeveralScenarios() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"), "schemaVersion: 1\nname: other\n");

        int code = shell.run("compare", "default", other.toString(), "-n", "2", "--out", out("both"));

        assertThat(code).isZero();
        assertThat(folder.resolve("both").resolve("default").resolve("summary.csv"))
                .exists();
        assertThat(folder.resolve("both").resolve("other").resolve("summary.csv"))
                .exists();
    }

    @Test
    void refusesTwoScenariosOfOneName() {
        assertThat(shell.run("compare", "default", "default", "--out", out("a")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAnUnknownModelBeforeAnythingRuns() {
        assertThat(compare("a", "--models", "undefined,alined")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("'alined'").contains("Maybe");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesTheFaultsOfAllScenariosInOneGo() throws IOException {
        Path one = Files.writeString(folder.resolve("one.yaml"), "schemaVersion: 1\nnonsense: 1\n");
        Path two = Files.writeString(folder.resolve("two.yaml"), "schemaVersion: 1\nrubbish: 1\n");

        int code = shell.run("compare", one.toString(), two.toString(), "--out", out("a"));

        assertThat(code).isEqualTo(ExitCode.INVALID);
        assertThat(shell.err()).contains("one.yaml:2").contains("two.yaml:2");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void refusesThreadsThatAreNone() {
        assertThat(compare("a", "--threads", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--threads must lie in [1, 4096] but is 0");
    }

    @Test
    void observesTheYearsAskedFor() throws IOException {
        compare("a", "--years", "2");

        assertThat(Shell.read(folder.resolve("a"), "scenario.resolved.yaml")).contains("observedYears: 2");
    }

    @Test
    void printsJsonWithoutNumbersThatJsonLacks() {
        compare("a", "--json", "--set", "simulation.replications=1", "--models", "undefined,aligned");

        assertThat(shell.out()).startsWith("[").contains("\"newBookings\"").doesNotContain("NaN");
    }

    @Test
    void stopsWhenInterruptedAndWritesNothing() {
        Thread.currentThread().interrupt();

        assertThat(compare("a")).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }
}
