package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @Test
    void saysWhatACommandWouldTakeAndWritesNothing() {
        String never = folder.resolve("never").toString();

        assertThat(shell.run("plan", "compare", "default", "-n", "9", "--out", never))
                .isZero();

        assertThat(shell.out())
                .contains("runs     63", "New bookings", "± half width", "the difference between last and first");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysHowSureTheMeansOfASingleModelWillBe() {
        assertThat(shell.run("plan", "run", "default", "--model", "aligned", "-n", "9"))
                .isZero();

        assertThat(shell.out())
                .contains("runs     9", "Expected 95 % interval of the mean; ", "% of the mean", "New bookings");
    }

    @Test
    void refusesACommandThatRunsNothing() {
        assertThat(shell.run("plan", "fly")).isEqualTo(ExitCode.USAGE);
    }
}
