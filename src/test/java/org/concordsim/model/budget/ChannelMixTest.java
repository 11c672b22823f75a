package org.concordsim.model.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChannelMixTest {
    private static ChannelMix mix(double voice, double step, double money) {
        return new ChannelMix(
                new double[] {0.5, 0.3, 0.2},
                new double[] {50 * money, 30 * money, 20 * money},
                new double[] {100 * money, 120 * money, 20 * money},
                new double[] {0.1, 0.1, 0.4},
                voice,
                step);
    }

    @Test
    void sharesMoveTowardsChannelsWithMoreCreditPerMoney() {
        double[] next = mix(0, 0.5, 1).next();
        assertThat(next[0]).isLessThan(0.5);
        assertThat(next[1]).isGreaterThan(0.3);
        assertThat(next[2]).isLessThan(0.2);
        assertThat(next[1]).isCloseTo(0.3 + 0.5 * (0.5 - 0.3), within(1e-12));
    }

    @Test
    void theVoiceOfSalesMovesThemTowardsChannelsItBelievesIn() {
        assertThat(mix(1, 1, 1).next()).containsExactly(mix(1, 1, 1).salesWish());
        assertThat(mix(0.7, 0.5, 1).next()[2]).isGreaterThan(0.2);
        assertThat(mix(0, 1, 1).next()).containsExactly(mix(0, 1, 1).recordWish());
    }

    @Test
    void sharesStillAddUp() {
        assertThat(Arrays.stream(mix(0.4, 0.3, 1).next()).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutAStepOrWithoutAnyCreditNothingMoves() {
        assertThat(mix(0.4, 0, 1).next()).containsExactly(0.5, 0.3, 0.2);
        ChannelMix unknown = new ChannelMix(
                new double[] {0.6, 0.4}, new double[] {0, 0}, new double[] {0, 0}, new double[] {0, 0}, 0.5, 0.5);
        assertThat(unknown.next()).containsExactly(0.6, 0.4);
    }

    @Test
    void doublingAllMoneyLeavesSharesBitIdentical() {
        assertThat(mix(0.4, 0.3, 2).next()).containsExactly(mix(0.4, 0.3, 1).next());
    }

    @Test
    void brokenQuestionsAreRefused() {
        double[] two = {0.5, 0.5};
        assertThatThrownBy(() -> new ChannelMix(two, two, two, new double[1], 0, 0))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> mix(Double.NaN, 0, 1)).hasMessageContaining("salesVoice");
        assertThatThrownBy(() -> mix(0, Double.NaN, 1)).hasMessageContaining("step");
        assertThatThrownBy(() -> new ChannelMix(two, two, new double[] {Double.NaN, 1}, two, 0, 1).next())
                .hasMessageContaining("credited");
    }
}
