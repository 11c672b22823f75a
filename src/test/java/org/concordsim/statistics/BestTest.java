package org.concordsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class BestTest {
    private static final double[] LOW = {1, 2, 3, 4};
    private static final double[] HIGH = {5, 6, 7, 8};

    @Test
    void isSureOfAnAlternativeThatIsBetterInEveryReplication() {
        assertThat(BestConfidence.of(new double[][] {LOW, HIGH}, true, 1)).containsExactly(0, 1);
        assertThat(BestConfidence.of(new double[][] {LOW, HIGH}, false, 1)).containsExactly(1, 0);
        assertThat(BestSubset.of(new double[][] {LOW, HIGH}, true)).containsExactly(false, true);
        assertThat(BestSubset.of(new double[][] {LOW, HIGH}, false)).containsExactly(true, false);
    }

    @Test
    void sharesTheConfidenceBetweenEqualAlternatives() {
        assertThat(BestConfidence.of(new double[][] {HIGH, LOW, HIGH}, true, 1)).containsExactly(0.5, 0, 0.5);
        assertThat(BestSubset.of(new double[][] {HIGH, LOW, HIGH}, true)).containsExactly(true, false, true);
    }

    @Test
    void saysNothingAfterOneReplication() {
        double[][] one = {{1}, {2}};

        assertThat(BestConfidence.of(one, true, 1)).containsExactly(Double.NaN, Double.NaN);
        assertThat(BestSubset.of(one, true)).containsExactly(true, true);
    }

    @Test
    void refusesAlternativesOfDifferentLength() {
        assertThatThrownBy(() -> BestConfidence.of(new double[][] {{1, 2}, {1}}, true, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe a run is missing?");
    }

    @Test
    void agreesWithTheNormalApproximationOfTheMean() {
        double[] even = new double[400];
        double[] odd = new double[400];
        Arrays.setAll(even, i -> i % 2 == 0 ? 1.1 : -0.9);
        double expected = new NormalDistribution(null, 0, 1).cumulativeProbability(0.1 / (1 / Math.sqrt(400)));

        double confidence = BestConfidence.of(new double[][] {even, odd}, true, 7)[0];

        assertThat(confidence).isCloseTo(expected, within(0.02));
    }

    @Test
    void givesTheSameNumbersForTheSameSeed() {
        double[][] values = {{1, 5, 2, 8}, {4, 3, 4, 4}};

        assertThat(BestConfidence.of(values, true, 42)).containsExactly(BestConfidence.of(values, true, 42));
        assertThat(Arrays.stream(BestConfidence.of(values, true, 42)).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void keepsTheTrulyBestInTheSubsetAsOftenAsItClaims() {
        NormalDistribution normal = new NormalDistribution(new Well19937c(20060704), 0, 1);
        int samples = 2000;
        int kept = 0;
        for (int i = 0; i < samples; i++) {
            double[][] values = {normal.sample(10), normal.sample(10), normal.sample(10), normal.sample(10)};
            kept += BestSubset.of(values, true)[0] ? 1 : 0;
        }

        assertThat(kept).isGreaterThanOrEqualTo(SummaryTest.bound(samples, 0.95, 0.0005));
    }

    @Test
    void drawsEveryIndexAboutEquallyOften() {
        SplitMix chance = new SplitMix(3);
        int[] counts = new int[5];
        for (int i = 0; i < 50_000; i++) {
            counts[chance.next(5)]++;
        }

        assertThat(Arrays.stream(counts).boxed())
                .allMatch(count -> count > SummaryTest.bound(50_000, 0.2, 0.0001)
                        && count < SummaryTest.bound(50_000, 0.2, 0.9999));
    }
}
