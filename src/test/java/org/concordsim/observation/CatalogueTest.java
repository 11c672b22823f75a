package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordsim.observation.Events.closed;
import static org.concordsim.observation.Events.won;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.Segment;
import org.concordsim.result.Measure;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final List<String> GROUPS =
            List.of("money", "growth", "funnel", "friction", "conflict", "time", "people", "diagnostic");

    @Test
    void everyMeasureHasANameOfItsOwn() {
        assertThat(Catalogue.measures())
                .extracting(Measure::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
    }

    @Test
    void everyMeasureHasAUnitAndADefinitionOfItsOwn() {
        assertThat(Catalogue.measures()).allSatisfy(measure -> {
            assertThat(measure.unit()).isNotBlank();
            assertThat(measure.definition()).matches("(?s)[A-Z0-9].*\\.");
        });
        assertThat(Catalogue.measures())
                .filteredOn(m -> !m.name().equals("ignoredLeadShare"))
                .extracting(Measure::definition)
                .doesNotHaveDuplicates();
    }

    @Test
    void groupsFollowEachOther() {
        List<String> groups =
                Catalogue.measures().stream().map(Measure::group).distinct().toList();
        List<String> runs = new ArrayList<>();
        for (Measure measure : Catalogue.measures()) {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(measure.group())) {
                runs.add(measure.group());
            }
        }
        assertThat(groups).containsExactlyElementsOf(GROUPS);
        assertThat(runs).as("each group stands together").containsExactlyElementsOf(GROUPS);
    }

    @Test
    void resultsFollowTheCatalogueThenPeriodThenSegment() {
        Observation observation = new Observation(Hearing.YEAR, Hearing.SETTING);
        observation.accept(won(110, Segment.SMALL, 0, 0.9, 10));
        observation.accept(closed(165, 0.5, 1, 1));
        List<Measure> measures =
                observation.results().stream().map(Observed::measure).distinct().toList();
        List<Measure> known = Catalogue.measures();
        assertThat(measures).isSortedAccordingTo((a, b) -> known.indexOf(a) - known.indexOf(b));
        assertThat(known).containsAll(measures);
        assertThat(observation.results())
                .filteredOn(o -> o.measure().name().equals("newBookings"))
                .extracting(o -> o.segment() + " " + o.period())
                .startsWith("all all", "small all", "mid all", "enterprise all", "all q1", "small q1")
                .endsWith("all q4", "small q4", "mid q4", "enterprise q4")
                .hasSize(20);
    }

    @Test
    void resultsCanBeReadTwiceAndAreAlwaysFinite() {
        Observation observation = new Observation(Hearing.YEAR, Hearing.SETTING);
        observation.accept(won(110, Segment.SMALL, 0, 0.9, 10));
        assertThat(observation.results()).isEqualTo(observation.results()).allMatch(o -> Double.isFinite(o.value()));
    }
}
