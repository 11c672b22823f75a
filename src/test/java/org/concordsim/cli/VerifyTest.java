package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordsim.experiment.FakeLaboratory;
import org.concordsim.experiment.Laboratory;
import org.concordsim.model.RunPlan;
import org.concordsim.result.Measure;
import org.junit.jupiter.api.Test;

class VerifyTest extends ComparisonFolder {
    @Test
    void verifiesWhatItWroteAndNamesTheFirstDifference() throws IOException {
        shell.run(compare("results"));
        assertThat(shell.run("--quiet", "verify", path("results"))).isZero();
        assertThat(shell.out()).contains("files are what 'compare default --set simulation.replications=4' gives");

        Path measures = folder.resolve("results/measures.csv");
        Files.writeString(measures, Files.readString(measures).replaceFirst("0\\.8", "0.9"));

        assertThat(shell.run("verify", path("results"), "--files-only")).isEqualTo(ExitCode.MISMATCH);
        assertThat(shell.err()).contains("measures.csv: has other bytes than the manifest says");
        assertThat(shell.run("--quiet", "verify", path("results"))).isEqualTo(ExitCode.MISMATCH);
        assertThat(shell.err())
                .containsPattern(
                        "measures.csv:\\d+: differs from what the command gives: '.*,0\\.9.*' instead of '.*,0\\.8");
    }

    @Test
    void namesAnInputThatWasEditedWithoutComputingFromIt() throws IOException {
        shell.run(compare("results"));
        Path scenario = folder.resolve("results/scenario.resolved.yaml");
        Files.writeString(scenario, Files.readString(scenario).replaceFirst("turbulence: [0-9.]+", "turbulence: 0.31"));

        assertThat(shell.run("--quiet", "verify", path("results"))).isEqualTo(ExitCode.MISMATCH);
        assertThat(shell.err()).contains("scenario.resolved.yaml: has other bytes than the manifest says");
    }

    @Test
    void namesTheLineThatAnotherSimulatorGives() throws IOException {
        shell.run(compare("results"));
        Laboratory other = new Laboratory() {
            private final Laboratory usual = new FakeLaboratory();

            @Override
            public List<Measure> measures() {
                return usual.measures();
            }

            @Override
            public Outcome run(RunPlan plan) {
                Outcome outcome = usual.run(plan);
                return plan.replication() == 2
                        ? new Outcome(outcome.end(), outcome.values().subList(1, 4))
                        : outcome;
            }
        };

        assertThat(shell.run(other, "--quiet", "verify", path("results"))).isEqualTo(ExitCode.MISMATCH);
        assertThat(shell.err()).containsPattern("best.csv:\\d+: differs from what the command gives: '.+' instead of");
    }
}
