package org.concordsim.model.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ThresholdChoiceTest {
    private static final double[] SCORES =
            IntStream.range(0, 400).mapToDouble(i -> -2 + i / 100.0).toArray();

    /** A lead is worth its hours from score 1.2 on, where the chance is .06. */
    private static LeadWorth worth(double money) {
        return new LeadWorth(s -> Math.max(0, Math.min(1, 0.06 + 0.1 * (s - 1.2))), 1000 * money, 1.5, 40 * money);
    }

    private static double threshold(double target, double shared, double money) {
        return ThresholdChoice.choose(new ThresholdQuestion(
                SCORES, -2, 3, 0.05, new LeadTarget(target, 7500 * money), shared, worth(money), 0.1));
    }

    @Test
    void paidByCountMarketingPassesExactlyWhatTheTargetAsksFor() {
        assertThat(threshold(200, 0, 1)).isCloseTo(0, within(1e-9));
        assertThat(threshold(100, 0, 1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void paidByTheCommonResultMarketingPassesWhatIsWorthTheHours() {
        assertThat(threshold(400, 1, 1)).isCloseTo(1.2, within(0.051));
    }

    @Test
    void anUnreachableTargetOpensTheGatesWide() {
        assertThat(threshold(4000, 0, 1)).isCloseTo(-2, within(0.01));
    }

    @Test
    void withoutATargetOrASharedResultTheStrictestThresholdIsChosen() {
        assertThat(threshold(0, 0, 1)).isEqualTo(3);
    }

    @Test
    void moreSharedPayNeverLowersTheThreshold() {
        double before = threshold(300, 0, 1);
        for (int tenth = 1; tenth <= 10; tenth++) {
            double now = threshold(300, tenth / 10.0, 1);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isGreaterThan(threshold(300, 0, 1));
    }

    @Test
    void theOrderOfScoresDoesNotMatterAndTheyStayAsTheyWere() {
        double[] reversed =
                IntStream.range(0, 400).mapToDouble(i -> SCORES[399 - i]).toArray();
        ThresholdQuestion question =
                new ThresholdQuestion(reversed, -2, 3, 0.05, new LeadTarget(150, 7500), 0.4, worth(1), 0.1);
        assertThat(ThresholdChoice.choose(question)).isEqualTo(threshold(150, 0.4, 1));
        assertThat(reversed[0]).isEqualTo(SCORES[399]);
    }

    @Property(tries = 100, seed = "20060701")
    void doublingAllMoneyLeavesTheThresholdBitIdentical(
            @ForAll @DoubleRange(min = 0, max = 1) double shared,
            @ForAll @DoubleRange(min = 1, max = 500) double target) {
        assertThat(threshold(target, shared, 2)).isEqualTo(threshold(target, shared, 1));
    }

    @Test
    void theTargetPaysInProportionUpToTheFullBonus() {
        LeadTarget target = new LeadTarget(200, 1000);
        assertThat(target.earned(50)).isEqualTo(250);
        assertThat(target.earned(300)).isEqualTo(1000);
        assertThat(new LeadTarget(0, 1000).earned(0)).isEqualTo(1000);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> threshold(Double.NaN, 0, 1)).hasMessageContaining("leads");
        assertThatThrownBy(() -> threshold(1, Double.NaN, 1)).hasMessageContaining("shared");
        assertThatThrownBy(() -> threshold(1, 1, Double.NaN)).hasMessageContaining("bonus");
        assertThatThrownBy(() -> new ThresholdQuestion(
                        new double[] {0, Double.NaN}, -2, 3, 0.05, new LeadTarget(1, 1), 0, worth(1), 0.1))
                .hasMessageContaining("scores");
        assertThatThrownBy(() -> new LeadWorth(s -> Double.NaN, 1, 1, 1).of(0)).hasMessageContaining("chance");
    }
}
