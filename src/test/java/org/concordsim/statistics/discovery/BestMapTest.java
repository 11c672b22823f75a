package org.concordsim.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.experiment.design.LatinHypercube;
import org.concordsim.experiment.design.ScrambledSobol;
import org.concordsim.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class BestMapTest {
    @Test
    void showsWhereEachAlternativeWins() {
        double[][] points = LatinHypercube.maximin(100, 2, 1);
        double[][] confidence = new double[100][2];
        for (int i = 0; i < 100; i++) {
            confidence[i][points[i][0] < 0.5 ? 0 : 1] = 1;
        }

        BestMap map = BestMap.of(points, confidence);

        assertThat(map.bandwidth()).isLessThan(0.15);
        assertThat(map.score()).isLessThan(map.scoreWithoutMap() / 2);
        assertThat(map.probabilities(0.2, 0.5)[0]).isGreaterThan(0.95);
        assertThat(map.probabilities(0.8, 0.5)[1]).isGreaterThan(0.95);
        assertThat(map.probabilities(0.5, 0.5)[0]).isBetween(0.3, 0.7);
        assertThat(map.support(0.5, 0.5)).isGreaterThan(0.5);
        assertThat(map.support(0.5, 3)).isCloseTo(0, within(1e-6));
    }

    @Test
    void smoothesAllAwayWhereTheFactorsTellNothing() {
        SplitMix chance = new SplitMix(2);
        double[][] points = ScrambledSobol.of(128, 2, 2);
        double[][] confidence = new double[128][3];
        for (double[] row : confidence) {
            row[chance.next(3)] = 1;
        }

        BestMap map = BestMap.of(points, confidence);

        assertThat(map.bandwidth()).isGreaterThanOrEqualTo(0.4);
        assertThat(map.score()).isLessThanOrEqualTo(map.scoreWithoutMap());
    }

    @Test
    void keepsProbabilitiesThatSumToOneEvenFarFromAllPoints() {
        double[][] points = {{0, 0}, {0, 1}, {1, 0}};
        double[][] confidence = {{0.2, 0.8}, {0.5, 0.5}, {0.9, 0.1}};
        BestMap map = new BestMap(points, confidence, 0.03, 0, 0);

        double[] far = map.probabilities(5, 5);

        assertThat(far[0] + far[1]).isCloseTo(1, within(1e-12));
        assertThat(far[0]).isCloseTo((0.2 + 0.5 + 0.9) / 3, within(1e-12));
        assertThat(map.probabilities(0, 1)[0]).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void refusesPointsWithoutConfidence() {
        assertThatThrownBy(() -> BestMap.of(new double[4][2], new double[3][2]))
                .hasMessageContaining("Maybe a run is missing?");
    }
}
