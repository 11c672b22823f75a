package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levers that give rules are paid for in somebody's hours or in money, as far as they are in use. */
class UpkeepTest {
    private static final List<String> SHORT = List.of("simulation.warmUpYears=0.25", "simulation.observedYears=0.75");

    private static RunSample sample(String... changes) {
        List<String> all = new ArrayList<>(SHORT);
        all.addAll(List.of(changes));
        return RunTrial.branch("aligned", 1, all).sample();
    }

    @ParameterizedTest
    @CsvSource({
        "levers.aligned.definitionWeight=0.1, levers.aligned.definitionWeight=1, hours.UPKEEP, 1",
        "levers.aligned.trackedShare=0, levers.aligned.trackedShare=1, hours.UPKEEP, 1",
        "levers.aligned.budgetEstimateWeight=0.1, levers.aligned.budgetEstimateWeight=1, hours.UPKEEP, 1",
        "levers.aligned.executiveSupport=0.2, levers.aligned.executiveSupport=0.9, money.EXECUTIVE, -1"
    })
    void moreOfARuleTakesMore(String little, String much, String what, int sign) {
        double more = sign * (sample(much).mean(what) - sample(little).mean(what));
        assertThat(more).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "work.upkeep.definitionHours=0, work.upkeep.definitionHours=100",
        "work.upkeep.priceReportHours=0, work.upkeep.priceReportHours=40",
        "work.upkeep.estimateHours=0, work.upkeep.estimateHours=200",
        "work.upkeep.reminderHours=0, work.upkeep.reminderHours=0.5"
    })
    void eachKindOfUpkeepTakesHours(String nothing, String much) {
        assertThat(sample(much).mean("hours.UPKEEP"))
                .isGreaterThan(sample(nothing).mean("hours.UPKEEP") + 1);
    }

    @ParameterizedTest
    @CsvSource({"qualification, definitionHours", "pricing, priceReportHours", "budget, estimateHours"})
    void aMechanismThatIsOffNeedsNoUpkeep(String mechanism, String hours) {
        String off = "mechanisms." + mechanism + "=false";
        assertThat(sample(off, "work.upkeep." + hours + "=100").mean("hours.UPKEEP"))
                .isEqualTo(sample(off, "work.upkeep." + hours + "=0").mean("hours.UPKEEP"));
    }
}
