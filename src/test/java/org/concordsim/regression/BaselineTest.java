package org.concordsim.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.cli.Concord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published result of the main job is what today's code produces, byte for byte, on its first replication. */
class BaselineTest {
    private static final Path PUBLISHED = Path.of("results", "baseline");
    private static final String REPLICATIONS = "simulation.replications,";

    @TempDir
    private static Path folder;

    private static Path again;

    @BeforeAll
    static void runTheFirstReplication() {
        again = folder.resolve("again");
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int code = Concord.execute(
                nowhere,
                nowhere,
                "compare",
                "scenarios/baseline.yaml",
                "--replications",
                "1",
                "--quiet",
                "--out",
                again.toString());
        assertThat(code).isZero();
    }

    @ParameterizedTest
    @CsvSource({"measures.csv, 3000", "runs.csv, 8"})
    void todaysCodeStillProducesThePublishedRowsOfTheFirstReplication(String file, int least) throws IOException {
        assertThat(Files.readAllLines(again.resolve(file)))
                .hasSizeGreaterThanOrEqualTo(least)
                .isEqualTo(first(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stages.csv", "handoffs.csv", "conformance.csv", "stories.csv", "journeys.csv", "stories.txt"})
    void todaysCodeStillProducesThePublishedFilesAboutTheFirstReplication(String file) throws IOException {
        assertThat(PUBLISHED.resolve(file)).isNotEmptyFile();
        assertThat(again.resolve(file)).hasSameTextualContentAs(PUBLISHED.resolve(file));
        assertThat(again.resolve(file)).hasSameBinaryContentAs(PUBLISHED.resolve(file));
    }

    @Test
    void todaysCodeStillHasThePublishedParameters() throws IOException {
        assertThat(parameters(again)).hasSizeGreaterThan(200).isEqualTo(parameters(PUBLISHED));
    }

    private static List<String> parameters(Path results) throws IOException {
        try (Stream<String> lines = Files.lines(results.resolve("parameters.csv"))) {
            return lines.filter(line -> !line.startsWith(REPLICATIONS)).toList();
        }
    }

    private static List<String> first(String file) throws IOException {
        List<String> lines = Files.readAllLines(PUBLISHED.resolve(file));
        int column = Arrays.asList(lines.get(0).split(",")).indexOf("replication");
        return lines.stream().filter(line -> isHeaderOrFirst(line, column)).toList();
    }

    private static boolean isHeaderOrFirst(String line, int column) {
        String replication = line.split(",")[column];
        return replication.equals("replication") || replication.equals("0");
    }
}
