package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioAdoptTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fit() throws IOException {
        Files.writeString(
                folder.resolve("fitted.yaml"),
                "schemaVersion: 1\nname: x-fitted\nextends: scenario.resolved.yaml\n"
                        + "channels:\n  web:\n    browsersPerYear: 45712.4\npeople:\n  leadBelief: 0.0484321\n");
    }

    @Test
    void putsFittedValuesInPlaceAndLeavesAllElse() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.yaml"),
                "name: mine  # – ours\nchannels: {web: {halfSpend: 7, browsersPerYear: 1}}  # fitted\npeople:\n"
                        + "  leadBelief: 0.5\n");

        assertThat(Command.run("scenario", "adopt", folder.toString(), file.toString())
                        .code())
                .isZero();

        assertThat(file)
                .hasContent("name: mine  # – ours\nchannels: {web: {halfSpend: 7, browsersPerYear: 45700}}  # fitted\n"
                        + "people:\n  leadBelief: 0.0484\n");
    }

    @Test
    void changesNothingWhereAKeyIsNotInTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "people: {leadBelief: 0.5}\n");

        Command adopt = Command.run("scenario", "adopt", folder.toString(), file.toString());

        assertThat(adopt.code()).isEqualTo(ExitCode.INVALID);
        assertThat(adopt.errors()).singleElement().asString().contains("channels.web.browsersPerYear: is not in the");
        assertThat(file).hasContent("people: {leadBelief: 0.5}");
    }

    @Test
    void refusesAFolderThatIsNoCalibration() {
        assertThat(Command.run("scenario", "adopt", folder.resolve("none").toString(), "mine.yaml")
                        .code())
                .isEqualTo(ExitCode.INPUT_OUTPUT);
    }
}
