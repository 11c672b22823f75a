package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.result.Measure;
import org.concordsim.result.ResultFolder;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.process.StageRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journeys that a comparison holds. */
class ComparedJourneysTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private String[] compare(String out, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of(
                "compare", "startup", "--quiet", "--set", "simulation.warmUpYears=0", "--years", "0.25", "-n", "1"));
        words.addAll(List.of("--out", folder.resolve(out).toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void doNotDependOnThreads() throws IOException {
        Laboratory firm = new SimulatedLaboratory(Simulation::run);

        assertThat(shell.run(firm, compare("one", "--threads", "1"))).isZero();
        assertThat(shell.run(firm, compare("four", "--threads", "4"))).isZero();

        assertThat(folder.resolve("one").resolve("stages.csv")).isNotEmptyFile();
        assertThat(ResultFolder.digests(folder.resolve("four"))).isEqualTo(ResultFolder.digests(folder.resolve("one")));
    }

    @Test
    void leaveOutAModelWhoseRunFailed() throws IOException {
        assertThat(shell.run(new Failing("aligned"), compare("less"))).isEqualTo(ExitCode.INTERNAL);

        assertThat(shell.err()).contains("runs failed");
        assertThat(ProcessTables.STAGES.read(folder.resolve("less")).stream()
                        .map(StageRow::model)
                        .distinct())
                .containsExactly("undefined", "defined", "integrated");
    }

    @Test
    void areAbsentWhereNothingHappens() {
        assertThat(shell.run(compare("sums"))).isZero();

        assertThat(folder.resolve("sums").resolve("summary.csv")).exists();
        assertThat(folder.resolve("sums").resolve("handoffs.csv")).doesNotExist();
    }

    /** A firm whose runs under one model in place fail. */
    private static final class Failing implements Laboratory {
        private final Laboratory firm = new SimulatedLaboratory(Simulation::run);
        private final String model;

        Failing(String model) {
            this.model = model;
        }

        @Override
        public List<Measure> measures() {
            return firm.measures();
        }

        @Override
        public Outcome run(RunPlan plan) {
            return run(plan, event -> {});
        }

        @Override
        public Outcome run(RunPlan plan, Consumer<ModelEvent> listener) {
            if (plan.stages().get(0).model().name().equals(model)) {
                throw new IllegalStateException("The firm is closed.");
            }
            return firm.run(plan, listener);
        }
    }
}
