package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.Simulation;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures that are split into parts: the parts add up to the whole. */
class PartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void whatACustomerWaitsForAddsUpToWhatItWaits(String model) {
        Laboratory.Outcome outcome = new SimulatedLaboratory(Simulation::run).run(SmallFirm.plan(model));

        double whole = KnownCase.value(outcome, "waitedDays");
        double parts = KnownCase.value(outcome, "waitedDaysFollowUp")
                + KnownCase.value(outcome, "waitedDaysProposal")
                + KnownCase.value(outcome, "waitedDaysApproval");
        assertThat(whole).isPositive();
        assertThat(parts).isCloseTo(whole, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "integrated"})
    void whatACustomerSpendsHoursOnAddsUpToItsEffort(String model) {
        Laboratory.Outcome outcome = new SimulatedLaboratory(Simulation::run).run(SmallFirm.plan(model));

        double parts = KnownCase.value(outcome, "effortDealing")
                + KnownCase.value(outcome, "effortRepeated")
                + KnownCase.value(outcome, "effortRedundant")
                + KnownCase.value(outcome, "effortSearch");
        assertThat(parts).isCloseTo(KnownCase.value(outcome, "customerEffort"), within(1e-9));
    }
}
