package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cohen's kappa of the two functions' judgements on the fixed panel of leads, quarter by quarter. */
class AgreementTest {
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0", "simulation.observedYears=1.1");
    private static final List<String> FROZEN = List.of("qualification.frozen=true");
    private static final List<String> EQUAL = List.of(
            "qualification.frozen=true",
            "qualification.viewDistance=0",
            "qualification.salesSensitivity=1.1",
            "qualification.marketingSensitivity=1.1",
            "qualification.salesThreshold=1.35",
            "qualification.honestThreshold=1.35");

    private static List<Double> kappas(String model, List<String> changes, String... more) {
        List<String> all = new ArrayList<>(SHORT);
        all.addAll(changes);
        all.addAll(List.of(more));
        List<Double> kappas = new ArrayList<>();
        RunTrial.branch(model, 1, all).run(0, event -> {
            if (event instanceof FirmEvent.QuarterClosed closed) {
                kappas.add(closed.kappa());
            }
        });
        return kappas;
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void isPerfectWhereWeightsAndThresholdsAreEqual(String model) {
        assertThat(kappas(model, EQUAL)).hasSize(4).containsOnly(1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void isTheSameInEveryModelAtFrozenWeights(String model) {
        assertThat(kappas(model, FROZEN)).isEqualTo(kappas("defined", FROZEN)).allMatch(kappa -> kappa < 0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meetingsPerYear=24", "jointWorkHours=5", "recordShare=1", "feedbackShare=0.9", "executiveSupport=1",
                "trackedShare=1", "liaisonPeople=1", "sharedPay=0.5", "personaShare=1", "definitionRevisions=12"
            })
    void isUntouchedByAnotherLeverAtFrozenWeights(String lever) {
        assertThat(kappas("defined", FROZEN, "levers.defined." + lever)).isEqualTo(kappas("defined", FROZEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aligned", "integrated"})
    void growsUnderAJointDefinitionThatIsNotFrozen(String model) {
        List<Double> frozen = kappas(model, FROZEN);
        List<Double> free = kappas(model, List.of());

        assertThat(free.get(free.size() - 1)).isGreaterThan(frozen.get(frozen.size() - 1));
    }
}
