package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @Test
    void printsTheSummaryOfOneModelAndWritesItsFolder() {
        Path place = folder.resolve("a");

        int code = shell.run("run", "default", "--model", "aligned", "-n", "4", "--out", place.toString());

        assertThat(code).isZero();
        assertThat(shell.out()).contains("organizing model Aligned", "New bookings", "Std. dev.", "Median");
        assertThat(place.resolve("summary.csv")).exists();
        assertThat(place.resolve("differences.csv")).doesNotExist();
        assertThat(shell.err()).contains("4 of 4 runs");
    }

    @Test
    void asksForAModel() {
        assertThat(shell.run("run", "default", "--out", folder.resolve("a").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--model");
    }

    @Test
    void printsJsonWhenAskedTo() {
        String place = folder.resolve("a").toString();

        assertThat(shell.run("run", "default", "--model", "defined", "-n", "2", "--json", "--out", place))
                .isZero();

        assertThat(shell.out()).startsWith("[").contains("\"command\" : \"run default --model defined --set");
    }
}
