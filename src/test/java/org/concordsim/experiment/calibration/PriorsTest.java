package org.concordsim.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;

class PriorsTest {
    @Test
    void holdTheScenariosOwnValuesWithinWhatKeysAllow() throws Exception {
        Scenario firm =
                ScenarioReader.standard(List.of("people.leadBelief=0.5", "market.segments.small.cycleSigma=1.5"));

        Map<String, List<Double>> ranges = Priors.usual(firm, List.of("web", "event"));

        assertThat(ranges).containsKeys("channels.web.browsersPerYear", "channels.event.browsersPerYear");
        assertThat(ranges.get("people.leadBelief")).containsExactly(0.125, 0.9999);
        assertThat(ranges.get("market.segments.*.cycleSigma").get(1))
                .as("the largest multiple that suits the segment with the most spread")
                .isEqualTo(2 / 1.5);
        ranges.forEach((path, ends) -> {
            if (path.contains("*")) {
                assertThat(ends.get(0)).as(path).isLessThan(1);
                assertThat(ends.get(1)).as(path).isGreaterThan(1);
            } else {
                assertThat(firm.tree().number(path)).as(path).isBetween(ends.get(0), ends.get(1));
            }
        });
    }

    @Test
    void fitChannelsTogetherWhereSourcesAreNotKnown() throws Exception {
        assertThat(Priors.usual(ScenarioReader.standard(List.of()), List.of()))
                .containsKey("channels.*.browsersPerYear")
                .doesNotContainKey("channels.web.browsersPerYear");
    }
}
