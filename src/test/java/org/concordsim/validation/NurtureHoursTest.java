package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;

/** Mails to leads on a list need a marketer's time before the first one goes out. */
class NurtureHoursTest {
    private static RunSample sample(String... changes) {
        List<String> all = new ArrayList<>(List.of(
                "simulation.warmUpYears=0.25",
                "simulation.observedYears=0.75",
                "mechanisms.hardSell=false",
                "nurture.annoyance=0.05"));
        all.addAll(List.of(changes));
        return RunTrial.branch("aligned", 1, all).sample();
    }

    @Test
    void withoutTheTimeNobodyIsMailed() {
        assertThat(sample().mean("endWithdrew")).isPositive();
        assertThat(sample("nurture.hoursPerLead=90").mean("endWithdrew"))
                .as("a mailing that takes weeks is dropped before it begins")
                .isLessThan(sample().mean("endWithdrew") / 4);
    }

    @Test
    void mailsBringLeadsBackSooner() {
        double mailed = sample("nurture.unmailedReturn=0.05").mean("count.Scored");
        double unmailed =
                sample("nurture.unmailedReturn=0.05", "nurture.hoursPerLead=90").mean("count.Scored");
        assertThat(mailed).isGreaterThan(1.05 * unmailed);
    }
}
