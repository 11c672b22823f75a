package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken scenario gives exactly the lines beside it, its exit code and nothing else. */
class BrokenScenariosTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    @TempDir
    private Path folder;

    static Stream<String> broken() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void givesItsLinesAndItsExitCodeAndNothingElse(String name) throws IOException {
        List<String> expected = Files.readAllLines(FOLDER.resolve(name + ".txt"));

        Command check = Command.run("scenario", "check", "src/test/resources/broken/" + name + ".yaml");

        assertThat("exit " + check.code()).isEqualTo(expected.get(0));
        assertThat(check.errors().stream().map(line -> line.replace("src/test/resources/broken/", "")))
                .containsExactlyElementsOf(expected.subList(1, expected.size()));
        assertThat(check.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isNoBaseForANewFile(String name) throws IOException {
        Path target = folder.resolve("new.yaml");

        Command made = Command.run(
                "scenario",
                "new",
                target.toString(),
                "--from",
                FOLDER.resolve(name + ".yaml").toString());

        assertThat(made.code()).isEqualTo(ExitCode.INVALID);
        assertThat(made.err()).doesNotContain("\tat ");
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).isEmpty();
        }
    }

    @Test
    void theCorpusHoldsAHundredFiles() throws IOException {
        assertThat(broken()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void aMissingFileIsAnErrorOfInputWithTheNearestName() {
        Command check = Command.run("scenario", "check", "scenarios/baselin.yaml");

        assertThat(check.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(check.errors())
                .containsExactly(
                        "scenarios/baselin.yaml: there is no such file. Did you mean scenarios/baseline.yaml?");
    }

    @Test
    void aFolderIsNoScenario() {
        Command check = Command.run("scenario", "check", "scenarios/");

        assertThat(check.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(check.errors()).containsExactly("scenarios: is a folder, not a file. Maybe name a file in it?");
    }

    @Test
    void aFileThatCannotBeOpenedIsAnErrorOfInput() throws IOException {
        Path loop = folder.resolve("loop.yaml");
        Files.createSymbolicLink(loop, loop);

        Command check = Command.run("scenario", "check", loop.toString());

        assertThat(check.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(check.errors()).singleElement().asString().startsWith(loop + ": cannot be read");
    }

    @Test
    void aFileLargerThanAMebibyteIsRefused() throws IOException {
        Path large = folder.resolve("large.yaml");
        Files.writeString(large, "schemaVersion: 1\n#" + "x".repeat(1 << 20));

        Command check = Command.run("scenario", "check", large.toString());

        assertThat(check.code()).isEqualTo(ExitCode.INVALID);
        assertThat(check.errors()).containsExactly(large + ": is larger than 1 MiB. Maybe it is not a scenario?");
    }

    @Test
    void anOutputThatCannotBeWrittenIsAnErrorOfOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        Command made = Command.run("scenario", "new", file.resolve("new.yaml").toString());

        assertThat(made.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(made.errors()).hasSize(1);
        assertThat(file).hasContent("in the way");
    }
}
