package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.PathLaboratory;
import org.concordsim.model.RunPlan;
import org.concordsim.result.Measure;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransitionLifeTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private String[] words(String out, String... more) {
        List<String> words = new ArrayList<>(
                List.of("--quiet", "transition", "default", "-n", "6", "--threads", "2", "--out", path(out)));
        words.addAll(List.of(more));
        return words.toArray(new String[0]);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void goesOnWhereItWasInterruptedAndVerifies() {
        shell.run(new PathLaboratory(), words("whole"));
        AtomicInteger runs = new AtomicInteger();
        Thread command = Thread.currentThread();
        Laboratory stopping = new Disturbed(plan -> {
            if (runs.incrementAndGet() == 9) {
                command.interrupt();
            }
        });

        assertThat(shell.run(stopping, words("resumed"))).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(shell.run(new PathLaboratory(), words("resumed", "--resume")))
                .isZero();
        assertThat(folder.resolve("resumed/manifest.json"))
                .hasSameBinaryContentAs(folder.resolve("whole/manifest.json"));
        assertThat(shell.run(new PathLaboratory(), "--quiet", "verify", path("resumed")))
                .isZero();
    }

    @Test
    void replaysPathsOfItsOwnFromItsManifest() {
        String[] named = {"--path", "late=undefined,integrated:7.5", "--measure", "wins", "--years", "2"};
        assertThat(shell.run(new PathLaboratory(), words("named", named))).isZero();

        assertThat(shell.run(new PathLaboratory(), "--quiet", "replay", path("named"), "--out", path("again")))
                .isZero();
        assertThat(folder.resolve("again/manifest.json")).hasSameBinaryContentAs(folder.resolve("named/manifest.json"));
    }

    @Test
    void leavesAReplicationOutOfEveryPathIfARunOfItFails() throws IOException {
        Laboratory fragile = new Disturbed(plan -> {
            if (plan.replication() == 2 && plan.stages().size() == 4) {
                throw new IllegalStateException("cash is lost");
            }
        });

        assertThat(shell.run(fragile, words("a"))).isEqualTo(ExitCode.INTERNAL);
        assertThat(TransitionTables.PATHS.read(folder.resolve("a")))
                .extracting(PathRow::n)
                .containsOnly(5);
    }

    @Test
    void saysSoIfNoReplicationIsComplete() throws IOException {
        Laboratory broken = new Disturbed(plan -> {
            if (plan.stages().size() == 2) {
                throw new IllegalStateException("cash is lost");
            }
        });

        assertThat(shell.run(broken, words("a"))).isEqualTo(ExitCode.INTERNAL);
        assertThat(shell.out()).contains("Contribution: no replication is complete");
        assertThat(TransitionTables.COURSE.read(folder.resolve("a"))).isEmpty();
    }

    /** Paths on a laboratory that something happens to before each run. */
    private record Disturbed(Consumer<RunPlan> before) implements Laboratory {
        private static final Laboratory PATHS = new PathLaboratory();

        @Override
        public List<Measure> measures() {
            return PATHS.measures();
        }

        @Override
        public Outcome run(RunPlan plan) {
            before.accept(plan);
            return PATHS.run(plan);
        }
    }
}
