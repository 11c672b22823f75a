package org.concordsim.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    private static final Manifest.Scenario SCENARIO = new Manifest.Scenario("baseline", "hash");

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Path write(String command) throws IOException {
        Path place = folder.resolve("results");
        new ResultFolder(place).write(partial -> {
            Files.writeString(partial.resolve("data.csv"), command);
            Json.write(partial.resolve(Manifest.FILE), manifest(command, partial));
        });
        return place;
    }

    private static Manifest manifest(String command, Path partial) throws IOException {
        return new Manifest(
                new Manifest.Tool("Concord", "0", "unknown"),
                "17",
                command,
                SCENARIO,
                new Manifest.Chance(1, "scheme", List.of(), true),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                ResultFolder.digests(partial));
    }

    @Test
    void appearsWholeWithItsParents() throws IOException {
        Path place = folder.resolve("a").resolve("b");

        new ResultFolder(place).write(partial -> Files.writeString(partial.resolve("x"), "1"));

        assertThat(place.resolve("x")).hasContent("1");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void leavesNothingBehindWhenFillingFails() {
        assertThatThrownBy(() -> new ResultFolder(folder.resolve("results")).write(partial -> {
                    Files.writeString(partial.resolve("x"), "1");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsWhatWasThereWhenFillingFails() throws IOException {
        Path place = write("first");

        assertThatThrownBy(() -> new ResultFolder(place).write(partial -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(place.resolve("data.csv")).hasContent("first");
        assertThat(names()).containsExactly("results");
    }

    @Test
    void replacesWhatWasThereAsAWhole() throws IOException {
        Path place = write("first");
        Files.writeString(place.resolve("old.txt"), "old");

        write("second");

        assertThat(place.resolve("data.csv")).hasContent("second");
        assertThat(place.resolve("old.txt")).doesNotExist();
        assertThat(names()).containsExactly("results");
    }

    @Test
    void maybeReplacedByTheSameExperiment() throws IOException {
        Path place = write("compare a");

        FolderGuard.check(place, "compare a", SCENARIO, false);

        assertThat(place).isDirectory();
    }

    @Test
    void isNotReplacedByAnotherExperimentUnlessForced() throws IOException {
        Path place = write("compare a");

        assertThatThrownBy(() -> FolderGuard.check(place, "compare b", SCENARIO, false))
                .isInstanceOf(FolderOccupiedException.class)
                .hasMessageContaining("compare a")
                .hasMessageContaining("--force");
        FolderGuard.check(place, "compare b", SCENARIO, true);
    }

    @Test
    void isNotReplacedByTheSameCommandOnAChangedScenario() throws IOException {
        Path place = write("compare a");

        assertThatThrownBy(
                        () -> FolderGuard.check(place, "compare a", new Manifest.Scenario("baseline", "other"), false))
                .isInstanceOf(FolderOccupiedException.class);
    }

    @Test
    void isNotReplacedWhileItHoldsSomebodysNotes() throws IOException {
        Path place = write("compare a");
        Files.writeString(place.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> FolderGuard.check(place, "compare a", SCENARIO, false))
                .isInstanceOf(FolderOccupiedException.class)
                .hasMessageContaining("notes.txt");
    }

    @Test
    void neverReplacesAFolderOfSomethingElseNotEvenForced() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> FolderGuard.check(home, "compare a", SCENARIO, true))
                .isInstanceOf(FolderOccupiedException.class)
                .hasMessageContaining("holds files but no results");
    }

    @Test
    void neverReplacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> FolderGuard.check(file, "compare a", SCENARIO, true))
                .isInstanceOf(FolderOccupiedException.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> FolderGuard.check(file.resolve("below"), "compare a", SCENARIO, true))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void mayUseAnEmptyFolder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("results"));

        FolderGuard.check(empty, "compare a", SCENARIO, false);
        write("compare a");

        assertThat(empty.resolve("data.csv")).exists();
    }

    @Test
    void givesKnownDigests() throws IOException {
        Path place = write("abc");

        assertThat(ResultFolder.digests(place))
                .containsOnly(
                        Map.entry("data.csv", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
}
