package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class SummaryTest {
    /** Extra hours of sleep under the first drug of Student (1908). */
    static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    @Test
    void givesStudentsNumbersForTheSleepData() {
        Summary summary = Summary.of(FIRST_DRUG);

        assertThat(summary.n()).isEqualTo(10);
        assertThat(summary.mean()).isCloseTo(0.75, within(1e-12));
        assertThat(summary.deviation()).isCloseTo(1.78901, within(1e-5));
        assertThat(summary.median()).isCloseTo(0.35, within(1e-12));
        assertThat(summary.interval().low()).isCloseTo(-0.5297804, within(1e-6));
        assertThat(summary.interval().high()).isCloseTo(2.0297804, within(1e-6));
    }

    @Test
    void hasNoIntervalForOneValue() {
        Summary summary = Summary.of(new double[] {7});

        assertThat(summary.mean()).isEqualTo(7);
        assertThat(summary.median()).isEqualTo(7);
        assertThat(summary.deviation()).isNaN();
        assertThat(summary.interval()).isEqualTo(Interval.UNDEFINED);
        assertThat(summary.interval().contains(7)).isFalse();
    }

    @Test
    void hasNothingButItsCountForNoValue() {
        Summary summary = Summary.of(new double[0]);

        assertThat(summary.n()).isZero();
        assertThat(summary.mean()).isNaN();
        assertThat(summary.median()).isNaN();
    }

    @Test
    void hasAnIntervalOfNoWidthForEqualValues() {
        Summary summary = Summary.of(new double[] {0.1, 0.1, 0.1});

        assertThat(summary.deviation()).isZero();
        assertThat(summary.interval().halfWidth()).isZero();
    }

    @Test
    void keepsThePrecisionOfValuesFarFromZero() {
        assertThat(Summary.of(new double[] {1e9 + 1, 1e9 + 2, 1e9 + 3}).deviation())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void coversTheTrueMeanAsOftenAsItClaims() {
        NormalDistribution normal = new NormalDistribution(new Well19937c(20060701), 3, 2);
        int samples = 2000;
        int hits = 0;
        for (int i = 0; i < samples; i++) {
            hits += Summary.of(normal.sample(8)).interval().contains(3) ? 1 : 0;
        }

        assertThat(hits).isBetween(bound(samples, 0.95, 0.0005), bound(samples, 0.95, 0.9995));
    }

    /** The count that a correct method stays below with a given probability. */
    static int bound(int trials, double share, double probability) {
        return new BinomialDistribution(null, trials, share).inverseCumulativeProbability(probability);
    }
}
