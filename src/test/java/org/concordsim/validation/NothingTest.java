package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A mechanism in a dose of nothing is the mechanism switched off, event for event. Those whose substitute is something else
 * are not in the list: without promotion, for instance, awareness stays as it is, while promotion without money lets it fade.
 */
class NothingTest {
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0.25", "simulation.observedYears=0.25");

    private static List<ModelEvent> events(String mechanism, String model, String nothing, boolean on) {
        List<String> changes = new ArrayList<>(SHORT);
        changes.addAll(List.of(nothing.split(" ")));
        changes.add("mechanisms." + mechanism + "=" + on);
        List<ModelEvent> events = new ArrayList<>();
        RunTrial.branch(model, 1, changes).run(0, events::add);
        return events;
    }

    @ParameterizedTest
    @CsvSource({
        "form, defined, qualification.formFields=0",
        "hoarding, undefined, pay.selfSourcedPremium=0 pay.caughtPenalty=500",
        "waiting, defined, market.waiting.weight=0",
        "effort, undefined, market.customerWage=0",
        "hardSell, undefined, people.pressBelief=0",
        "ownerMail, integrated, afterSale.ownerMailsPerYear=0",
        "referral, defined, afterSale.referralsPerYear=0",
        "anchor, undefined, product.anchorAppeal=0",
        "budget, undefined, promotion.budgetStep=0",
        "effortPay, integrated, people.effortElasticity=0",
        "turnover, defined, people.turnoverPerYear=0 people.marketerTurnoverPerYear=0"
    })
    void isTheMechanismSwitchedOff(String mechanism, String model, String nothing) {
        List<ModelEvent> dosed = events(mechanism, model, nothing, true);

        assertThat(dosed).hasSizeGreaterThan(10_000).isEqualTo(events(mechanism, model, nothing, false));
    }
}
