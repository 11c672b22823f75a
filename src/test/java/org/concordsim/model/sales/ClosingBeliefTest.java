package org.concordsim.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.model.event.Segment;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingBeliefTest {
    private final ClosingBelief belief;

    ClosingBeliefTest() throws ScenarioException {
        belief = new ClosingBelief(ScenarioReader.standard(List.of()).parameters());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "1, 2, false", "2, 3, false", "3, 5, true", "5, 6, false", "6, 30, true"})
    void groupsOfTheSameClassShareABelief(int one, int other, boolean same) {
        SourceBelief first = belief.of(Segment.MID, one, true);
        SourceBelief second = belief.of(Segment.MID, other, true);
        assertThat(first == second).isEqualTo(same);
    }

    @Test
    void whatLargeGroupsDoTeachesNothingAboutOneBuyer() {
        double before = belief.of(Segment.MID, 1, true).mean();
        for (int i = 0; i < 50; i++) {
            belief.of(Segment.MID, 8, true).learn(false);
        }
        assertThat(belief.of(Segment.MID, 1, true).mean()).isEqualTo(before);
        assertThat(belief.of(Segment.MID, 8, true).mean()).isLessThan(before / 2);
    }

    @Test
    void answersAndSegmentsAreLearnedApart() {
        belief.of(Segment.SMALL, 1, true).learn(true);
        double prior = belief.of(Segment.MID, 1, true).mean();
        assertThat(belief.of(Segment.SMALL, 1, true).mean()).isGreaterThan(prior);
        assertThat(belief.of(Segment.SMALL, 1, false).mean())
                .isEqualTo(belief.of(Segment.MID, 1, false).mean());
    }
}
