package org.concordsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.concordsim.experiment.FakeLaboratory;
import org.concordsim.experiment.Laboratory;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.result.Measure;
import org.concordsim.result.ResultFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyLifeTest extends ComparisonFolder {
    private static final int RUNS = 7 * 4;

    @Test
    void goesOnWhereItWasInterruptedAndGivesTheSameBytes() throws IOException {
        AtomicInteger runs = new AtomicInteger();
        shell.run(compare("whole"));

        int broken = shell.run(new Stopping(11, runs), compare("resumed"));
        assertThat(broken).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(shell.err()).contains("--resume goes on from there");
        assertThat(folder.resolve("resumed")).doesNotExist();
        int kept = runs.get();

        assertThat(shell.run(new Stopping(Integer.MAX_VALUE, runs), compare("resumed", "--resume")))
                .isZero();
        assertThat(runs.get() - kept).isLessThan(RUNS).isGreaterThan(0);
        assertThat(ResultFolder.digests(folder.resolve("resumed")))
                .isEqualTo(ResultFolder.digests(folder.resolve("whole")));
        assertThat(folder.resolve("resumed/manifest.json"))
                .hasSameBinaryContentAs(folder.resolve("whole/manifest.json"));
        assertThat(folder.resolve("resumed.unfinished")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--precision 0.3%, 90", "--select newBookings, 30", "--levers-from-range --worlds 8, 50"})
    void goesOnWithStudiesThatChooseTheirRunsToo(String option, int last) throws IOException {
        String[] whole = ("--quiet compare default " + option + " --out " + path("whole")).split(" ");
        String[] broken = ("--quiet compare default " + option + " --out " + path("broken")).split(" ");
        String[] resumed = ("--quiet compare default " + option + " --resume --out " + path("broken")).split(" ");
        AtomicInteger runs = new AtomicInteger();
        shell.run(new Stopping(Integer.MAX_VALUE, runs), whole);
        int all = runs.getAndSet(0);

        assertThat(shell.run(new Stopping(last, runs), broken)).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
        runs.set(0);
        assertThat(shell.run(new Stopping(Integer.MAX_VALUE, runs), resumed)).isZero();

        assertThat(runs.get()).isLessThan(all).isPositive();
        assertThat(ResultFolder.digests(folder.resolve("broken")))
                .isEqualTo(ResultFolder.digests(folder.resolve("whole")));
    }

    @Test
    void doesNotThrowAwayAnInterruptedStudyUnlessForced() {
        shell.run(new Stopping(11, new AtomicInteger()), compare("kept"));
        assertThat(Thread.interrupted()).isTrue();

        assertThat(shell.run(compare("kept"))).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.err()).contains("Maybe go on with --resume");
        assertThat(shell.run(compare("kept", "--resume", "--seed", "5"))).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.err()).contains("holds runs of another study");
        assertThat(shell.run(compare("kept", "--force"))).isZero();
    }

    @Test
    void putsPartsTogetherToTheBytesOfOneMachine() throws IOException {
        shell.run(compare("whole"));
        for (int part = 1; part <= 3; part++) {
            assertThat(shell.run(compare("part" + part, "--shard", part + "/3")))
                    .isZero();
        }

        assertThat(shell.run("merge", path("part1"), path("part3"), "--out", path("merged")))
                .isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.err()).contains("runs are missing");
        assertThat(folder.resolve("merged")).doesNotExist();
        assertThat(folder.resolve("merged.unfinished")).doesNotExist();

        int code = shell.run("--quiet", "merge", path("part3"), path("part1"), path("part2"), "--out", path("merged"));
        assertThat(code).isZero();
        assertThat(folder.resolve("merged/manifest.json"))
                .hasSameBinaryContentAs(folder.resolve("whole/manifest.json"));
    }

    @Test
    void refusesPartsOfDifferentStudies() {
        shell.run(compare("part1", "--shard", "1/2"));
        shell.run(compare("part2", "--shard", "2/2", "--seed", "7"));

        assertThat(shell.run("merge", path("part1"), path("part2"), "--out", path("merged")))
                .isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(shell.err()).contains("holds a part of another study");
    }

    @Test
    void refusesAPartThatIsNone() {
        assertThat(shell.run(compare("part", "--shard", "3/2"))).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--shard must be a part such as 2/4 but is '3/2'");
        assertThat(shell.run("compare", "default", "--shard", "1/2")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void replaysAFolderOrOneRunOfIt() throws IOException {
        shell.run(compare("results"));

        assertThat(shell.run("--quiet", "replay", path("results"), "--out", path("again")))
                .isZero();
        assertThat(folder.resolve("again/manifest.json"))
                .hasSameBinaryContentAs(folder.resolve("results/manifest.json"));
        assertThat(shell.run("replay", path("results"), "--run", "aligned-reached-3"))
                .isZero();
        List<String> expected = Files.readAllLines(folder.resolve("results/measures.csv")).stream()
                .filter(line -> line.startsWith("default,aligned,reached,3,"))
                .toList();
        assertThat(shell.out().lines()).containsSubsequence(expected);
        assertThat(shell.run("replay", path("results"), "--run", "nobody-0")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void endsNonZeroWhenARunFailsAndRecordsItsCause() throws IOException {
        Laboratory fragile = new Stopping(Integer.MAX_VALUE, new AtomicInteger()) {
            @Override
            public Outcome run(RunPlan plan) {
                if (plan.replication() == 1 && plan.stages().size() > 1) {
                    throw new IllegalStateException("cash is lost");
                }
                return super.run(plan);
            }
        };

        assertThat(shell.run(fragile, compare("results"))).isEqualTo(ExitCode.INTERNAL);
        assertThat(shell.err()).contains("3 of 28 runs failed").contains("defined-reached-1");
        assertThat(folder.resolve("results/runs.csv"))
                .content()
                .contains("failed: java.lang.IllegalStateException: cash");
        assertThat(folder.resolve("results/manifest.json")).content().contains("\"failed\" : 3");
    }

    /** A laboratory that interrupts the experiment after a number of runs. */
    private static class Stopping implements Laboratory {
        private final Laboratory sums = new FakeLaboratory();
        private final Thread command = Thread.currentThread();
        private final int last;
        private final AtomicInteger runs;

        Stopping(int last, AtomicInteger runs) {
            this.last = last;
            this.runs = runs;
        }

        @Override
        public List<Measure> measures() {
            return sums.measures();
        }

        @Override
        public Outcome run(RunPlan plan) {
            if (runs.incrementAndGet() == last) {
                command.interrupt();
            }
            return sums.run(plan);
        }

        @Override
        public Outcome run(RunPlan plan, Consumer<ModelEvent> listener) {
            return sums.run(plan);
        }
    }
}
