package org.concordsim.model.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PitchChoiceTest {
    private static final double HOUR = 20;

    private static List<Integer> chosen(int most, Pitch... offers) {
        return PitchChoice.choose(List.of(offers), HOUR, most).stream()
                .map(Pitch::subject)
                .toList();
    }

    private static Pitch offer(int subject, double rise, double gain, double hours) {
        return new Pitch(subject, rise, gain, hours);
    }

    @Test
    void whatBringsMostPayPerHourComesFirst() {
        assertThat(chosen(3, offer(1, 0.02, 2000, 1), offer(2, 0.02, 2000, 0.5), offer(3, 0.04, 2000, 1.5)))
                .containsExactly(2, 3, 1);
    }

    @Test
    void theDearerProductIsPitchedUnderRevenuePayAndTheOneWithMarginUnderMarginPay() {
        double[] anchor = {15_000, 13_500};
        double[] main = {12_000, 5_400};

        assertThat(chosen(1, offer(1, 0.04, 0.1 * anchor[0], 1), offer(2, 0.04, 0.1 * main[0], 1)))
                .containsExactly(1);
        assertThat(chosen(
                        1,
                        offer(1, 0.04, 0.2 * (anchor[0] - anchor[1]), 1),
                        offer(2, 0.04, 0.2 * (main[0] - main[1]), 1)))
                .containsExactly(2);
    }

    @Test
    void nothingIsPitchedWhoseHourIsWorthMoreElsewhere() {
        assertThat(chosen(3, offer(1, 0.02, 2000, 1), offer(2, 0.019, 1000, 1), offer(3, 0.02, 1000, 1)))
                .containsExactly(1);
    }

    @Test
    void whatIsBelievedToDoHarmIsNeverPitchedHoweverShortItIs() {
        assertThat(chosen(2, offer(1, -0.02, 2000, 0), offer(2, 0, 2000, 0))).isEmpty();
    }

    @Test
    void noMoreIsPitchedThanThereIsTimeFor() {
        assertThat(chosen(2, offer(1, 0.1, 2000, 1), offer(2, 0.2, 2000, 1), offer(3, 0.3, 2000, 1)))
                .containsExactly(3, 2);
        assertThat(chosen(0, offer(1, 0.1, 2000, 1))).isEmpty();
    }

    @Test
    void equalsKeepTheirOrder() {
        assertThat(chosen(3, offer(7, 0.1, 2000, 1), offer(5, 0.1, 2000, 1), offer(6, 0.1, 2000, 1)))
                .containsExactly(7, 5, 6);
    }

    @Property(tries = 100)
    void moneyScalesOut(@ForAll @DoubleRange(min = 0.01, max = 0.2) double rise) {
        List<Pitch> offers = IntStream.range(0, 6)
                .mapToObj(i -> offer(i, rise * (i % 3 + 1), 1000, 1 + i % 2))
                .toList();
        List<Pitch> dearer = offers.stream()
                .map(p -> offer(p.subject(), p.rise(), 2 * p.gain(), p.hours()))
                .toList();

        assertThat(PitchChoice.choose(dearer, 2 * HOUR, 4))
                .extracting(Pitch::subject)
                .isEqualTo(PitchChoice.choose(offers, HOUR, 4).stream()
                        .map(Pitch::subject)
                        .toList());
    }

    @Test
    void aRiseThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> offer(1, Double.NaN, 2000, 1)).hasMessageContaining("rise");
        assertThatThrownBy(() -> PitchChoice.choose(List.of(), Double.NaN, 1)).hasMessageContaining("hourWorth");
    }
}
