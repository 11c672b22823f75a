package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without coordination, the levers of joint work and meetings give nothing and take nothing. */
class CoordinationOffTest {
    private static List<ModelEvent> run(String lever, String value) {
        List<ModelEvent> events = new java.util.ArrayList<>();
        List<String> changes = List.of(
                "simulation.warmUpYears=0.25",
                "simulation.observedYears=0.5",
                "mechanisms.coordination=false",
                "levers.integrated." + lever + "=" + value);
        RunTrial.branch("integrated", 1, changes).run(0, events::add);
        return events;
    }

    @ParameterizedTest
    @CsvSource({"jointWorkHours, 0, 5", "meetingsPerYear, 0, 26", "liaisonPeople, 0, 2", "trainingHours, 0, 24"})
    void moreOfItChangesNoEvent(String lever, String none, String much) {
        assertThat(run(lever, none)).isEqualTo(run(lever, much));
    }
}
