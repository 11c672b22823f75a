package org.concordsim.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.SplitMix;
import org.concordsim.statistics.StudentT;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimultaneousBandTest {
    private static final int STEPS = 12;
    private static final int ROUNDS = 300;

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 20})
    void holdsAllStepsOfARandomWalkAtOnceAtItsRateWhereIntervalsForOneStepDoNot(int replications) {
        SplitMix chance = new SplitMix(20060701);
        int together = 0;
        int alone = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = RandomWalks.of(chance, STEPS, replications);
            together += holdsZero(SimultaneousBand.of(sums, round)) ? 1 : 0;
            alone += holdsZero(Arrays.stream(sums)
                            .map(each -> Summary.of(each).interval())
                            .toArray(Interval[]::new))
                    ? 1
                    : 0;
        }
        assertThat(together / (double) ROUNDS)
                .as("at least .95, less 3 standard errors of .0126")
                .isGreaterThan(0.912);
        assertThat(alone / (double) ROUNDS).isLessThan(0.912);
    }

    private static boolean holdsZero(Interval[] band) {
        return Arrays.stream(band).allMatch(interval -> interval.contains(0));
    }

    @Test
    void isStudentsIntervalIfThereIsOneStep() {
        double[][] one = RandomWalks.of(new SplitMix(4), 1, 9);

        Interval alone = Summary.of(one[0]).interval();
        assertThat(SimultaneousBand.of(one, 1)[0].low()).isCloseTo(alone.low(), within(1e-12));
        assertThat(SimultaneousBand.of(one, 1)[0].high()).isCloseTo(alone.high(), within(1e-12));
    }

    @Test
    void isNoWiderThanBonferronisIntervals() {
        double[][] sums = RandomWalks.of(new SplitMix(4), STEPS, 4);
        Interval[] band = SimultaneousBand.of(sums, 1);

        for (int step = 0; step < STEPS; step++) {
            double most = StudentT.halfWidth(Summary.of(sums[step]).deviation(), 4, 1 - 0.05 / STEPS);
            assertThat(band[step].halfWidth())
                    .isLessThanOrEqualTo(most * (1 + 1e-12))
                    .isGreaterThan(Summary.of(sums[step]).interval().halfWidth());
        }
    }

    /** Steps that are one and the same need no more than one of them; of steps that are independent each needs its part. */
    @Test
    void paysForAsManyStepsAsThereAreApart() {
        SplitMix chance = new SplitMix(8);
        double[] one = RandomWalks.of(chance, 1, 60)[0];
        double[][] same = new double[STEPS][];
        Arrays.fill(same, one);
        double[][] apart = new double[STEPS][];
        Arrays.setAll(apart, step -> RandomWalks.of(chance, 1, 60)[0]);
        double most = StudentT.quantile(1 - 0.025 / STEPS, 59);
        double least = StudentT.quantile(0.975, 59);

        assertThat(factor(same)).isBetween(least * (1 - 1e-12), least * 1.1);
        assertThat(factor(apart)).isBetween(most * 0.92, most * (1 + 1e-12));
    }

    /** Moving and stretching all values moves and stretches the band. */
    @Test
    void keepsItsFactorInOtherUnits() {
        double[][] sums = RandomWalks.of(new SplitMix(9), STEPS, 30);
        double[][] other = Arrays.stream(sums)
                .map(step -> Arrays.stream(step).map(x -> 1000 + 50 * x).toArray())
                .toArray(double[][]::new);
        double least = StudentT.quantile(0.975, 29);

        assertThat(factor(other)).isCloseTo(factor(sums), within(1e-9));
        assertThat(factor(sums)).isBetween(1.02 * least, 0.98 * StudentT.quantile(1 - 0.025 / STEPS, 29));
    }

    private static double factor(double[][] values) {
        Summary first = Summary.of(values[0]);
        return SimultaneousBand.of(values, 1)[0].halfWidth() / first.deviation() * Math.sqrt(first.n());
    }

    @Test
    void hasNoWidthWhereAllReplicationsAgree() {
        double[][] sums = RandomWalks.of(new SplitMix(4), 3, 6);
        double[][] later = {new double[6], sums[0], sums[1], sums[2]};

        assertThat(SimultaneousBand.of(later, 1)[0]).isEqualTo(new Interval(0, 0));
        assertThat(Arrays.copyOfRange(SimultaneousBand.of(later, 1), 1, 4)).isEqualTo(SimultaneousBand.of(sums, 1));
    }

    @Test
    void isNotDefinedForOneReplication() {
        assertThat(SimultaneousBand.of(new double[][] {{1}, {2}}, 1)[1].low()).isNaN();
    }
}
