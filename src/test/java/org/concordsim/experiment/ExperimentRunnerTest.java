package org.concordsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.concordsim.model.RunEnd;
import org.concordsim.model.RunPlan;
import org.concordsim.result.Measure;
import org.concordsim.result.table.MeasureRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentRunnerTest {
    private static final String[] FOUR = {"undefined", "defined", "aligned", "integrated"};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 16})
    void givesTheSameRowsOnAnyNumberOfThreads(int threads) {
        Experiment experiment = Experiments.comparison(5, FOUR);

        ExperimentResult result = Experiments.run(experiment, threads);

        assertThat(ResultRows.measures(result)).isEqualTo(ResultRows.measures(Experiments.run(experiment, 1)));
        assertThat(ResultRows.runs(result)).isEqualTo(ResultRows.runs(Experiments.run(experiment, 1)));
    }

    @Test
    void givesTheRemainingModelsTheSameRowsWhenOneIsLeftOut() {
        List<MeasureRow> all = ResultRows.measures(Experiments.run(Experiments.comparison(3, FOUR), 4));
        List<MeasureRow> fewer =
                ResultRows.measures(Experiments.run(Experiments.comparison(3, "undefined", "integrated"), 4));

        assertThat(fewer)
                .isEqualTo(all.stream()
                        .filter(row -> List.of("undefined", "integrated").contains(row.model()))
                        .toList());
    }

    @Test
    void givesMoreReplicationsTheSameFirstRows() {
        List<MeasureRow> few = ResultRows.measures(Experiments.run(Experiments.comparison(2, FOUR), 2));
        List<MeasureRow> more = ResultRows.measures(Experiments.run(Experiments.comparison(4, FOUR), 2));

        assertThat(few)
                .isEqualTo(more.stream().filter(row -> row.replication() < 2).toList());
    }

    @Test
    void keepsSegmentsForTheWholeTimeAndQuartersForAllSegments() {
        List<MeasureRow> rows = ResultRows.measures(Experiments.run(Experiments.single(1, "defined"), 1));

        assertThat(rows.stream()
                        .filter(row -> row.measure().equals("newBookings"))
                        .map(row -> row.segment() + " " + row.period()))
                .startsWith("all all", "all q1", "all q2", "all q3")
                .endsWith("all q12", "small all", "mid all", "enterprise all")
                .hasSize(16);
        assertThat(rows).noneMatch(row -> row.measure().equals("rareGap"));
    }

    @Test
    void tellsItsProgressRunByRun() throws InterruptedException {
        List<Integer> heard = new ArrayList<>();

        new ExperimentRunner(new FakeLaboratory(), 4, (runs, all) -> heard.add(runs))
                .run(Experiments.single(6, "defined"));

        assertThat(heard).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void stopsAtAFailureAndNamesTheRun() {
        Laboratory broken = laboratory(plan -> {
            throw new IllegalStateException("3 journeys are missing");
        });

        assertThatThrownBy(
                        () -> new ExperimentRunner(broken, 1, (runs, all) -> {}).run(Experiments.single(1, "defined")))
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("defined-inPlace-0")
                .hasMessageContaining("3 journeys are missing");
    }

    @Test
    void noticesDrawsThatDifferBetweenModels() throws InterruptedException {
        Experiment experiment = Experiments.comparison(2, "undefined", "aligned");
        Laboratory unequal = laboratory(plan -> {
            Laboratory.Outcome outcome = new FakeLaboratory().run(plan);
            RunEnd end = new RunEnd(1, plan.stages().size(), false);
            return new Laboratory.Outcome(end, outcome.values());
        });

        ExperimentResult result = new ExperimentRunner(unequal, 2, (runs, all) -> {}).run(experiment);

        assertThat(result.hasEqualChance()).isFalse();
        assertThat(Experiments.run(experiment, 2).hasEqualChance()).isTrue();
    }

    @Test
    void leavesWhenItsThreadIsInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Laboratory stuck = laboratory(plan -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new FakeLaboratory().run(plan);
        });
        Thread.currentThread().interrupt();

        assertThatThrownBy(
                        () -> new ExperimentRunner(stuck, 2, (runs, all) -> {}).run(Experiments.single(2, "defined")))
                .isInstanceOf(InterruptedException.class);
    }

    private static Laboratory laboratory(Function<RunPlan, Laboratory.Outcome> simulation) {
        return new Laboratory() {
            @Override
            public List<Measure> measures() {
                return new FakeLaboratory().measures();
            }

            @Override
            public Outcome run(RunPlan plan) {
                return simulation.apply(plan);
            }
        };
    }
}
