package org.concordsim.statistics.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.concordsim.statistics.Draws;
import org.concordsim.statistics.output.WarmUp.Verdict;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    /** 8 replications of 260 periods; after 26 periods 10 * .85 ^ 26 = .15 of the start's excess of 10 are left. */
    @Test
    void coversAStartThatIsForgottenInTime() {
        double[][] series = series(new Draws(20061152), 0.85);

        WarmUp warmUp = WarmUp.of(series, 52);

        assertThat(warmUp.verdict()).isEqualTo(Verdict.ADEQUATE);
        assertThat(warmUp.truncation().observations()).isBetween(15, 50);
        assertThat(WarmUp.of(series, 10).verdict()).isEqualTo(Verdict.TOO_SHORT);
    }

    @Test
    void saysNothingOfASeriesThatNeverSettles() {
        assertThat(WarmUp.of(series(new Draws(20061153), 0.999), 52).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    /** 60 periods of 1 and then 140 of 2: after a warm-up of 40 the mean is 1.875. */
    @Test
    void saysHowFarTheRestOfTheStartMovesTheMean() {
        double[] step = new double[200];
        Arrays.fill(step, 0, 60, 1);
        Arrays.fill(step, 60, 200, 2);

        WarmUp warmUp = WarmUp.ofMean(step, 40);

        assertThat(warmUp.verdict()).isEqualTo(Verdict.TOO_SHORT);
        assertThat(warmUp.truncation().observations()).isEqualTo(60);
        assertThat(warmUp.shift()).isCloseTo(2 / 1.875 - 1, within(1e-12));
        assertThat(WarmUp.ofMean(step, 60).shift()).isZero();
    }

    @Test
    void averagesOverReplications() {
        assertThat(Welch.average(new double[][] {{1, 2}, {3, 6}})).containsExactly(2, 4);
        assertThat(Welch.average(new double[0][])).isEmpty();
        assertThatThrownBy(() -> Welch.average(new double[][] {{1, 2}, {3}})).hasMessageContaining("Maybe a run");
    }

    /** Worked out by hand with a window of 2. */
    @Test
    void smoothsWithFewerPeriodsNearTheStart() {
        double[] smooth = Welch.movingAverage(new double[] {1, 3, 5, 10, 6, 1, 8, 5}, 2);

        assertThat(smooth).containsExactly(new double[] {1, 3, 5, 5, 6, 6}, within(1e-12));
        assertThatThrownBy(() -> Welch.movingAverage(new double[8], 3)).hasMessageContaining("window must lie");
    }

    /** Of 300 stationary series a warm-up of a fifth is called adequate in .9 or more, but for 1 seed in 2,000. */
    @Test
    void seldomWarnsOfAStationarySeries() {
        Draws draws = new Draws(20061154);
        int adequate = 0;
        for (int i = 0; i < 300; i++) {
            adequate += WarmUp.of(series(draws, 0), 52).verdict() == Verdict.ADEQUATE ? 1 : 0;
        }

        assertThat(adequate).isGreaterThanOrEqualTo(Draws.bound(300, 0.9, 0.0005));
    }

    private static double[][] series(Draws draws, double memory) {
        double[][] series = new double[8][260];
        for (double[] replication : series) {
            double excess = memory > 0 ? 10 : 0;
            for (int i = 0; i < replication.length; i++) {
                replication[i] = draws.next() + excess;
                excess *= memory;
            }
        }
        return series;
    }
}
