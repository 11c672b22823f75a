package org.concordsim.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.concordsim.model.event.Segment;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class ProspectingBeliefTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    private static ProspectingBelief belief(String... options) throws ScenarioException {
        return new ProspectingBelief(ScenarioReader.standard(List.of(options)).parameters());
    }

    @Test
    void startsFromTheSharesOfTheRegistry() throws ScenarioException {
        ProspectingBelief belief =
                belief("market.segments.small.prospectShare=0.5", "market.segments.enterprise.prospectShare=0.17");

        assertThat(belief.share(Segment.SMALL)).isCloseTo(0.5, EXACT);
        assertThat(Arrays.stream(Segment.values()).mapToDouble(belief::share).sum())
                .isCloseTo(1, EXACT);
    }

    @Test
    void countsItsOwnFindsAgainstThem() throws ScenarioException {
        ProspectingBelief belief = belief("people.dealBeliefWeight=10");
        for (int i = 0; i < 10; i++) {
            belief.find(Segment.SMALL);
        }

        assertThat(belief.share(Segment.SMALL)).isCloseTo((5.5 + 10) / 20, EXACT);
        assertThat(belief.share(Segment.ENTERPRISE)).isCloseTo(1.2 / 20, EXACT);
    }

    @Test
    void movesItsYieldByAStepOfTheSurprise() throws ScenarioException {
        ProspectingBelief belief = belief("people.blockBelief=0.2", "people.blockBeliefStep=0.1");
        belief.learnBlock(1);

        assertThat(belief.yield()).isCloseTo(0.28, EXACT);
    }
}
