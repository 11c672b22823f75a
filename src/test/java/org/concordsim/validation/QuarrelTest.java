package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conflicts that heads of both functions settle take hours only where the functions meet at all. */
class QuarrelTest {
    private static final int RUNS = 6;

    private static RunSample sample(boolean coordination) {
        return RunTrial.branch(
                        "undefined",
                        RUNS,
                        List.of(
                                "simulation.warmUpYears=0.25",
                                "simulation.observedYears=1",
                                "product.anchorAppeal=0.3",
                                "product.anchorCare=200",
                                "mechanisms.coordination=" + coordination))
                .sample();
    }

    @ParameterizedTest
    @CsvSource({"promotionConflicts, promotionConflictHours", "productConflicts, productConflictHours"})
    void aConflictOfTheHeadsTakesHoursOnlyWithCoordination(String conflicts, String hours) {
        RunSample on = sample(true);
        RunSample off = sample(false);
        assertThat(on.mean(conflicts)).as(conflicts).isPositive();
        assertThat(on.mean(hours)).as(hours).isEqualTo(4 * on.mean(conflicts));
        assertThat(off.mean(conflicts)).as(conflicts + " without coordination").isPositive();
        assertThat(off.values(hours)).as(hours + " without coordination").containsOnly(0);
        assertThat(off.values("hours.DISPUTE")).containsOnly(0);
    }
}
