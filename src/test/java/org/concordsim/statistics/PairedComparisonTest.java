package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class PairedComparisonTest {
    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void givesStudentsNumbersForTheSleepData() {
        PairedComparison comparison = PairedComparison.of(SummaryTest.FIRST_DRUG, SECOND_DRUG);

        assertThat(comparison.difference()).isCloseTo(-1.58, within(1e-12));
        assertThat(comparison.p()).isCloseTo(0.002833, within(1e-6));
        assertThat(comparison.interval().low()).isCloseTo(-2.4598858, within(1e-6));
        assertThat(comparison.interval().high()).isCloseTo(-0.7001142, within(1e-6));
        assertThat(comparison.pairedEffectSize()).isCloseTo(-1.28456, within(1e-5));
        assertThat(comparison.effectSize()).isCloseTo(-0.83218, within(1e-5));
        assertThat(comparison.varianceReduction()).isCloseTo(0.79018, within(1e-4));
    }

    @Test
    void turnsItsSignWithTheOrder() {
        PairedComparison there = PairedComparison.of(SummaryTest.FIRST_DRUG, SECOND_DRUG);
        PairedComparison back = PairedComparison.of(SECOND_DRUG, SummaryTest.FIRST_DRUG);

        assertThat(back.difference()).isEqualTo(-there.difference());
        assertThat(back.p()).isEqualTo(there.p());
        assertThat(back.interval().low()).isEqualTo(-there.interval().high());
        assertThat(back.effectSize()).isEqualTo(-there.effectSize());
    }

    @Test
    void isSureOfADifferenceThatIsTheSameInEveryPair() {
        PairedComparison comparison = PairedComparison.of(new double[] {3, 5, 9}, new double[] {1, 3, 7});

        assertThat(comparison.p()).isZero();
        assertThat(comparison.interval()).isEqualTo(new Interval(2, 2));
        assertThat(comparison.varianceReduction()).isEqualTo(1);
        assertThat(comparison.pairedEffectSize()).isNaN();
    }

    @Test
    void seesNoDifferenceBetweenEqualSamples() {
        PairedComparison comparison = PairedComparison.of(new double[] {4, 4}, new double[] {4, 4});

        assertThat(comparison.difference()).isZero();
        assertThat(comparison.p()).isEqualTo(1);
        assertThat(comparison.effectSize()).isNaN();
        assertThat(comparison.varianceReduction()).isNaN();
    }

    @Test
    void saysNothingAboutOnePairButItsDifference() {
        PairedComparison comparison = PairedComparison.of(new double[] {4}, new double[] {1});

        assertThat(comparison.difference()).isEqualTo(3);
        assertThat(comparison.p()).isNaN();
        assertThat(comparison.interval()).isEqualTo(Interval.UNDEFINED);
        assertThat(comparison.varianceReduction()).isNaN();
    }

    @Test
    void refusesSamplesThatDoNotPair() {
        assertThatThrownBy(() -> PairedComparison.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 and 3 values")
                .hasMessageContaining("Maybe");
    }

    @Test
    void coversTheTrueDifferenceAsOftenAsItClaims() {
        NormalDistribution normal = new NormalDistribution(new Well19937c(20060702), 0, 1);
        int samples = 2000;
        int hits = 0;
        for (int i = 0; i < samples; i++) {
            double[] shared = normal.sample(10);
            double[] first = plus(shared, normal.sample(10), 1);
            double[] second = plus(shared, normal.sample(10), 0);
            hits += PairedComparison.of(first, second).interval().contains(1) ? 1 : 0;
        }

        assertThat(hits).isBetween(SummaryTest.bound(samples, 0.95, 0.0005), SummaryTest.bound(samples, 0.95, 0.9995));
    }

    private static double[] plus(double[] shared, double[] own, double shift) {
        double[] sum = new double[own.length];
        java.util.Arrays.setAll(sum, i -> shared[i] + own[i] + shift);
        return sum;
    }
}
