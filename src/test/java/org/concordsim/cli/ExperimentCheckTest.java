package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentCheckTest {
    @TempDir
    private Path folder;

    private String file(String design, String factors) throws IOException {
        String text = "schemaVersion: 1\nname: trial\ndesign: " + design + "\nfactors: " + factors + "\n";
        return Files.writeString(folder.resolve("trial.yaml"), text).toString();
    }

    @Test
    void everyPublishedExperimentIsSound() {
        Command check = Command.run("scenario", "check", "meetings-by-turbulence", "baseline");

        assertThat(check.code()).describedAs(check.err()).isZero();
        assertThat(check.out().lines()).containsExactly("meetings-by-turbulence: ok", "baseline: ok");
    }

    @Test
    void anExperimentHasALineForEachFault() throws IOException {
        String wrong = file("{kind: gird}", "{market.turbulense: {levels: [0, 1]}}");

        Command check = Command.run("scenario", "check", wrong);

        assertThat(check.code()).isEqualTo(ExitCode.INVALID);
        assertThat(check.out()).isEmpty();
        assertThat(check.errors())
                .hasSize(2)
                .anyMatch(line -> line.contains("trial.yaml:3:16: design.kind: gird is no kind of design"))
                .anyMatch(line -> line.contains("trial.yaml:4:11: factors.market.turbulense: unknown key"));
    }

    @Test
    void aPointThatContradictsItselfIsAFault() throws IOException {
        String wrong = file("{kind: grid}", "{market.segments.small.leadShare: {levels: [0.65, 0.9]}}");

        Command check = Command.run("scenario", "check", wrong, "--json");

        assertThat(check.code()).isEqualTo(ExitCode.INVALID);
        assertThat(check.out()).contains("\"ok\": false", "point p2 (market.segments.small.leadShare=0.9)");
    }

    @Test
    void optionsReachTheScenarioOfAnExperiment() throws IOException {
        String right = file("{kind: grid}", "{market.turbulence: {levels: [0, 1]}}");

        assertThat(Command.run("scenario", "check", right, "--set", "firm.salespeople=6")
                        .code())
                .isZero();
        assertThat(Command.run("scenario", "check", right, "--set", "firm.salespeople=-6")
                        .code())
                .isEqualTo(ExitCode.INVALID);
    }

    @Test
    void aNameOfNothingIsSoughtAmongScenarios() {
        Command check = Command.run("scenario", "check", "nowhere");

        assertThat(check.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(check.errors()).singleElement().asString().contains("scenarios/nowhere.yaml: there is no such file");
    }
}
