package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.statistics.Interval;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A world in which coordination has nothing left to mend: both functions hold the same definition of a lead, every item
 * is seen by everybody, the product and the beliefs about it are right and stay so, nothing falls through, pay is equal and
 * nobody asks for approval. What is looked at is what customers and owners of the firm get; measures per journey that fall
 * because less is worked on, and the diagnostic, which counts meetings, are not such outcomes.
 */
class PerfectWorldTest {
    private static final int RUNS = 10;
    private static final double CONFIDENCE = 0.999;
    private static final List<String> PERFECT = List.of(
            "qualification.viewDistance=0",
            "qualification.frozen=true",
            "qualification.salesSensitivity=1.1",
            "qualification.salesThreshold=1.35",
            "mechanisms.handoff=false",
            "mechanisms.hoarding=false",
            "mechanisms.contradiction=false",
            "mechanisms.productPlanning=false",
            "mechanisms.budget=false",
            "product.startGap=0",
            "market.turbulence=0",
            "levers.undefined.taskGaps=0",
            "levers.undefined.taskDuplicates=0",
            "levers.undefined.executiveSupport=1",
            "simulation.observedYears=1");
    private static final List<String> HIGHER = List.of(
            "revenue",
            "contribution",
            "operatingProfit",
            "newBookings",
            "customerValue",
            "customerEquity",
            "retention",
            "wins",
            "winRate");
    private static final List<String> LOWER = List.of("ignoredLeadShare", "waitedDays", "cycleDays");

    private static final String JOINT_WORK = "levers.undefined.jointWorkHours=3.5";

    private static RunSample apart;
    private static RunSample working;

    @BeforeAll
    static void runWithoutCoordination() {
        apart = sample("");
        working = sample(JOINT_WORK);
    }

    private static RunSample sample(String changes) {
        List<String> all = new ArrayList<>(PERFECT);
        all.addAll(changes.isEmpty() ? List.of() : List.of(changes.split(" ")));
        return RunTrial.branch("undefined", RUNS, all).sample();
    }

    private static Interval change(RunSample together, String measure) {
        return together.less(apart, measure, CONFIDENCE).interval();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levers.undefined.meetingsPerYear=18",
                JOINT_WORK,
                "levers.undefined.liaisonPeople=1",
                "levers.undefined.meetingsPerYear=18 levers.undefined.jointWorkHours=3.5 levers.undefined.liaisonPeople=1"
            })
    void coordinationImprovesNothing(String more) {
        RunSample together = more.equals(JOINT_WORK) ? working : sample(more);

        assertThat(HIGHER)
                .allSatisfy(measure -> assertThat(change(together, measure).low())
                        .as("%s with %s", measure, more)
                        .isLessThanOrEqualTo(0));
        assertThat(LOWER)
                .allSatisfy(measure -> assertThat(change(together, measure).high())
                        .as("%s with %s", measure, more)
                        .isGreaterThanOrEqualTo(0));
    }

    @Test
    void jointWorkStillCostsHoursOfSelling() {
        assertThat(change(working, "coordinationHours").low()).isPositive();
        assertThat(change(working, "salesHoursSelling").high()).isNegative();
    }
}
