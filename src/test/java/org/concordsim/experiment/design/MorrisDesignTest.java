package org.concordsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class MorrisDesignTest {
    private static final int[] LEVELS = {4, 2, 3, 5};

    @Test
    void movesEachFactorOncePerTrajectoryByHalfItsLevels() {
        for (double[][] trajectory : MorrisDesign.of(30, LEVELS, 1).trajectories()) {
            boolean[] moved = new boolean[LEVELS.length];
            for (int step = 1; step < trajectory.length; step++) {
                double[] from = trajectory[step - 1];
                double[] to = trajectory[step];
                int[] changed = IntStream.range(0, LEVELS.length)
                        .filter(k -> from[k] != to[k])
                        .toArray();
                assertThat(changed).hasSize(1);
                int factor = changed[0];
                int levels = LEVELS[factor];
                assertThat(moved[factor]).isFalse();
                moved[factor] = true;
                assertThat(Math.abs(UnitCube.level(to[factor], levels) - UnitCube.level(from[factor], levels)))
                        .isEqualTo(levels / 2);
            }
        }
    }

    @Test
    void startsAtEachLevelEquallyOften() {
        double[][][] trajectories = MorrisDesign.of(60, LEVELS, 2).trajectories();
        for (int factor = 0; factor < LEVELS.length; factor++) {
            int[] counts = new int[LEVELS[factor]];
            for (double[][] trajectory : trajectories) {
                counts[UnitCube.level(trajectory[0][factor], LEVELS[factor])]++;
            }
            assertThat(counts).containsOnly(60 / LEVELS[factor]);
        }
    }

    @Test
    void pushesTrajectoriesApart() {
        int[] levels = {4, 4, 4, 4, 4};
        Trajectories random = new Trajectories(8, levels, new SplitMix(5));
        SpreadSearch search = new SpreadSearch(random);
        double before = search.crowding();

        double[][][] spread = search.run(new SplitMix(6));

        assertThat(search.crowding()).isLessThan(before * 0.97);
        Trajectories same = new Trajectories(8, levels, new SplitMix(5));
        double[][][] plain = IntStream.range(0, 8).mapToObj(same::points).toArray(double[][][]::new);
        assertThat(nearest(spread)).isGreaterThan(nearest(plain));
    }

    @Test
    void keepsPointsAndOutputsInStep() {
        MorrisDesign design = MorrisDesign.of(4, 3, 9);
        double[] numbers =
                IntStream.range(0, design.points().length).asDoubleStream().toArray();

        assertThat(design.points()).hasNumberOfRows(16);
        assertThat(design.points()[5]).isEqualTo(design.trajectories()[1][1]);
        assertThat(design.outputs(numbers)[1][1]).isEqualTo(5);
        assertThat(MorrisDesign.of(4, 3, 9).points()).isDeepEqualTo(design.points());
    }

    @Test
    void refusesWhatGivesNoEffects() {
        assertThatThrownBy(() -> MorrisDesign.of(1, 3, 1)).hasMessageContaining("Maybe raise the budget?");
        assertThatThrownBy(() -> MorrisDesign.of(5, new int[] {1}, 1)).hasMessageContaining("Maybe fix that factor?");
        MorrisDesign design = MorrisDesign.of(2, 2, 1);
        assertThatThrownBy(() -> design.outputs(new double[5])).hasMessageContaining("Maybe a run is missing?");
    }

    private static double nearest(double[][][] trajectories) {
        return IntStream.range(0, trajectories.length)
                .boxed()
                .flatMap(i ->
                        IntStream.range(0, i).mapToObj(j -> SpreadSearch.distance(trajectories[i], trajectories[j])))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
