package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.Test;

/** The more salespeople there are to a marketer, the busier marketers are and the longer their work waits. */
class StaffRatioTest {
    private static RunSample sample(int marketers) {
        return RunTrial.branch(
                        "defined",
                        2,
                        List.of(
                                "simulation.warmUpYears=0.25",
                                "simulation.observedYears=0.75",
                                "firm.marketers=" + marketers))
                .sample();
    }

    @Test
    void fiveSalespeopleToAMarketerKeepMarketersBusierThanTwoDo() {
        RunSample few = sample(2);
        RunSample many = sample(5);

        assertThat(few.mean("marketingUtilisation")).isGreaterThan(many.mean("marketingUtilisation") + 0.2);
        assertThat(few.mean("marketingQueueDays")).isGreaterThan(2 * many.mean("marketingQueueDays"));
    }
}
