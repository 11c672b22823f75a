package org.concordsim.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordsim.cli.Concord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published result of the main job is what today's code produces, byte for byte, on its first replication. */
class BaselineTest {
    private static final Path PUBLISHED = Path.of("results", "baseline");
    private static final int MODEL_POINT_REPLICATION = 3;

    @TempDir
    private Path folder;

    @Test
    void todaysCodeStillProducesThePublishedRows() throws IOException {
        Path again = folder.resolve("again");
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
        List<String> rows = Files.readAllLines(again.resolve("measures.csv"));
        assertThat(rows).hasSizeGreaterThan(3000).isEqualTo(firstReplication());
    }

    private static List<String> firstReplication() throws IOException {
        try (Stream<String> lines = Files.lines(PUBLISHED.resolve("measures.csv"))) {
            return lines.filter(BaselineTest::isHeaderOrFirst).toList();
        }
    }

    private static boolean isHeaderOrFirst(String line) {
        String replication = line.split(",")[MODEL_POINT_REPLICATION];
        return replication.equals("replication") || replication.equals("0");
    }
}
