package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.concordsim.result.table.Tables;
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
    void keepsSegmentsInQuartersWhenAskedToAndSaysSo() throws IOException {
        Path few = folder.resolve("few");
        Path all = folder.resolve("all");

        shell.run("run", "default", "--model", "defined", "-n", "2", "--out", few.toString());
        shell.run("run", "default", "--model", "defined", "-n", "2", "--quarters", "--out", all.toString());

        assertThat(Shell.read(few, "measures.csv")).contains(",all,q3,").doesNotContain(",mid,q3,");
        assertThat(Shell.read(few, "datapackage.json")).contains(Tables.MEASURES.description());
        assertThat(Shell.read(all, "measures.csv")).contains(",all,q3,", ",mid,q3,");
        assertThat(Shell.read(all, "datapackage.json")).contains(Tables.SEGMENTS_IN_QUARTERS.description());
        assertThat(Shell.read(few, "summary.csv")).isEqualTo(Shell.read(all, "summary.csv"));
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
