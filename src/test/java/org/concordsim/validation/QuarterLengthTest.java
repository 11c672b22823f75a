package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent.MoneyMoved;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm that closes its books at another pace has the same fixed costs a year. */
class QuarterLengthTest {
    @ParameterizedTest
    @CsvSource({"65", "80", "130"})
    void fixedCostsOfAYearAreThoseOfTheScenario(double quarterDays) {
        double[] paid = {0};
        RunTrial trial = RunTrial.branch(
                "aligned",
                1,
                List.of(
                        "simulation.warmUpYears=0",
                        "simulation.observedYears=4",
                        "mechanisms.budget=false",
                        "simulation.quarterDays=" + quarterDays));
        trial.run(0, event -> {
            if (event instanceof MoneyMoved moved && moved.account() == Account.EXECUTIVE) {
                paid[0] -= moved.amount();
            }
        });
        var parameters = trial.scenario().parameters();
        double closed = Math.floor(4 * parameters.simulation().yearDays() / quarterDays) * quarterDays;
        double aYear = parameters.work().upkeep().executiveCost()
                * trial.scenario().model("aligned").levers().executiveSupport();
        assertThat(paid[0]).isCloseTo(aYear * closed / parameters.simulation().yearDays(), within(1e-6 * aYear));
    }
}
