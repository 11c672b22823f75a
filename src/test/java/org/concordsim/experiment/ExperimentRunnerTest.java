package org.concordsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.concordsim.experiment.folder.Rows;
import org.concordsim.experiment.run.ExperimentRunner;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunBook;
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
        ModelComparison experiment = Experiments.comparison(5, FOUR);

        Results result = Experiments.run(experiment, threads);

        assertThat(Rows.measures(result).toList())
                .isEqualTo(Rows.measures(Experiments.run(experiment, 1)).toList());
        assertThat(Rows.runs(result).toList())
                .isEqualTo(Rows.runs(Experiments.run(experiment, 1)).toList());
    }

    @Test
    void givesTheRemainingModelsTheSameRowsWhenOneIsLeftOut() {
        List<MeasureRow> all = Rows.measures(Experiments.run(Experiments.comparison(3, FOUR), 4))
                .toList();
        List<MeasureRow> fewer = Rows.measures(Experiments.run(Experiments.comparison(3, "undefined", "integrated"), 4))
                .toList();

        assertThat(fewer)
                .isEqualTo(all.stream()
                        .filter(row -> List.of("undefined", "integrated").contains(row.model()))
                        .toList());
    }

    @Test
    void givesMoreReplicationsTheSameFirstRows() {
        List<MeasureRow> few = Rows.measures(Experiments.run(Experiments.comparison(2, FOUR), 2))
                .toList();
        List<MeasureRow> more = Rows.measures(Experiments.run(Experiments.comparison(4, FOUR), 2))
                .toList();

        assertThat(few)
                .isEqualTo(more.stream().filter(row -> row.replication() < 2).toList());
    }

    @Test
    void keepsSegmentsForTheWholeTimeAndQuartersForAllSegments() {
        List<MeasureRow> rows = Rows.measures(Experiments.run(Experiments.single(1, "defined"), 1))
                .toList();

        assertThat(rows.stream()
                        .filter(row -> row.measure().equals("newBookings"))
                        .map(row -> row.segment() + " " + row.period()))
                .startsWith("all all", "all q1", "all q2", "all q3")
                .endsWith("all q12", "small all", "mid all", "enterprise all")
                .hasSize(16);
        assertThat(rows).noneMatch(row -> row.measure().equals("rareGap"));
    }

    @Test
    void tellsItsProgressRunByRun() {
        List<Integer> heard = new ArrayList<>();

        Experiments.run(new FakeLaboratory(), Experiments.single(6, "defined"), 4, (runs, all) -> heard.add(runs));

        assertThat(heard).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void recordsAFailureWithItsCauseAndGoesOn() {
        Laboratory fragile = laboratory(plan -> {
            if (plan.replication() == 1) {
                throw new IllegalStateException("3 journeys\nare missing");
            }
            return new FakeLaboratory().run(plan);
        });

        Results result = Experiments.run(fragile, Experiments.single(3, "defined"), 2, (runs, all) -> {});

        assertThat(result.failures()).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo("defined-inPlace-1");
            assertThat(run.status()).startsWith("failed: ").contains("3 journeys are missing");
        });
        assertThat(Rows.measures(result).map(MeasureRow::replication)).containsOnly(0, 2);
        assertThat(result.sample(new Variant("defined", Point.IN_PLACE), "newBookings"))
                .matches(sample -> Double.isNaN(sample[1]) && sample[0] > 0 && sample[2] > 0);
    }

    @Test
    void doesNotRepeatWhatTheBookHolds() throws IOException, InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        Laboratory counting = laboratory(plan -> {
            runs.incrementAndGet();
            return new FakeLaboratory().run(plan);
        });
        ExperimentRunner runner = new ExperimentRunner(counting, Keep.HEADLINE_QUARTERS, 2);
        Experiment experiment = Experiments.single(3, "defined").experiment();
        RunBook book = Experiments.book();

        runner.run(experiment, book, (done, all) -> {});
        Results more = runner.run(experiment.replicated(5), book, (done, all) -> {});

        assertThat(runs).hasValue(5);
        assertThat(more.records()).hasSize(5);
    }

    @Test
    void noticesDrawsThatDifferBetweenModels() {
        ModelComparison experiment = Experiments.comparison(2, "undefined", "aligned");
        Laboratory unequal = laboratory(plan -> {
            Laboratory.Outcome outcome = new FakeLaboratory().run(plan);
            RunEnd end = new RunEnd(1, plan.stages().size(), false);
            return new Laboratory.Outcome(end, outcome.values());
        });

        Results result = Experiments.run(unequal, experiment, 2, (runs, all) -> {});

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
        RunBook book = Experiments.book();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new ExperimentRunner(stuck, Keep.EVERYTHING, 2)
                        .run(Experiments.single(2, "defined").experiment(), book, (runs, all) -> {}))
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
