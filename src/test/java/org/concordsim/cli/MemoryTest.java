package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of runs in a heap of 44 MB, of which a program that does nothing yet takes about 20. */
class MemoryTest {
    @TempDir
    private Path folder;

    private int study(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx44m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LargeStudy.class.getName(),
                "--quiet"));
        command.addAll(List.of(words));
        command.addAll(List.of("--out", folder.resolve("out").toString(), "--threads", "2"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        return process.waitFor();
    }

    @Test
    void aComparisonOfManyReplicationsNeedsNoMoreMemoryThanOneOfFew() throws IOException, InterruptedException {
        int code = study("compare", "default", "-n", "400");

        assertThat(code)
                .describedAs(Files.readString(folder.resolve("log.txt")))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("out/runs.csv"))).hasSize(1 + 7 * 400);
    }

    @Test
    void aDesignOfManyPointsNeedsNoMoreMemoryThanOneOfFew() throws IOException, InterruptedException {
        Path design = Files.writeString(
                folder.resolve("design.yaml"),
                """
                schemaVersion: 1
                name: many
                replications: 4
                models: [undefined, aligned]
                measures: [newBookings]
                design: {kind: sobol, points: 512}
                factors:
                  market.turbulence: {low: 0, high: 0.5}
                  people.turnoverPerYear: {low: 0.05, high: 0.3}
                """);

        int code = study("sweep", design.toString());

        assertThat(code)
                .describedAs(Files.readString(folder.resolve("log.txt")))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("out/runs.csv"))).hasSize(1 + 512 * 2 * 4);
    }
}
