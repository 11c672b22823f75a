package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordsim.observation.Catalogue;
import org.concordsim.result.Measure;
import org.concordsim.statistics.Interval;
import org.concordsim.support.RunSample;
import org.concordsim.support.RunTrial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A world in which coordination has nothing left to mend: both functions hold the same definition of a lead and read it
 * alike, every item is seen by everybody, research and the product are right, stay so and are known to, everybody knows how to
 * use the content, nothing falls through, pay is equal and nobody asks for approval.
 *
 * <p>Two questions are asked of it. Hour for hour: is joint work or a meeting worth more than the same hours of
 * administration? It must be worth nothing. Against nothing: does coordination raise any total? It must not.
 * Means per owner or per journey are asked hour for hour alone, as fewer hours of selling win fewer and better deals,
 * so that such means rise by composition whatever the hours were lost in.
 */
class PerfectWorldTest {
    private static final int RUNS = 10;

    /** One in a thousand for each of some sixty comparisons: at most one false alarm in seventeen different seeds. */
    private static final double CONFIDENCE = 0.999;

    private static final double ROUNDING = 1e-6;
    private static final List<String> PERFECT = List.of(
            "qualification.viewDistance=0",
            "qualification.frozen=true",
            "qualification.marketingSensitivity=1.1",
            "qualification.salesSensitivity=1.1",
            "qualification.salesThreshold=1.35",
            "people.scoreHeed=0",
            "people.leastInterest=1",
            "mechanisms.handoff=false",
            "mechanisms.hoarding=false",
            "mechanisms.contradiction=false",
            "mechanisms.productPlanning=false",
            "mechanisms.budget=false",
            "product.startGap=0",
            "product.researchPrecision=1000000",
            "product.researchBias=0",
            "product.researchLagDays=0",
            "beliefs.drift=0",
            "understanding.contentKnown=1",
            "work.adminShare=0.125",
            "work.marketerOtherShare=0.125",
            "promotion.eventSalespeople=0",
            "market.turbulence=0",
            "levers.undefined.taskGaps=0",
            "levers.undefined.taskDuplicates=0",
            "levers.undefined.executiveSupport=1",
            "levers.undefined.personaShare=0.9",
            "simulation.observedYears=1");

    /** What coordination is, rather than what it brings: who spent which hours, who knows whom, and the diagnostic of both. */
    private static final Set<String> ITSELF = Set.of(
            "coordinationHours", "sharedLanguage", "diagnostic", "marketingQueueDays", "salesQueueDays", "events");

    private static final List<String> TOTALS = List.of(
            "revenue",
            "contribution",
            "operatingProfit",
            "newBookings",
            "customerSurplus",
            "customerEquity",
            "wins",
            "renewals",
            "expansion");

    private static final String JOINT_WORK = "levers.undefined.jointWorkHours=4.5";
    private static final String SAME_HOURS = "work.adminShare=0.25 work.marketerOtherShare=0.25";

    private static final String NO_QUARRELS = " pricing.conflictTolerance=1";
    private static final String MEETINGS = "levers.undefined.meetingsPerYear=4 work.jointMeetingHours=6" + NO_QUARRELS;
    private static final String TRAINING = "levers.undefined.trainingHours=24" + NO_QUARRELS;

    /** A product that misses what customers want, and plans from research that misleads: what salespeople know would mend it. */
    private static final String MISLED = " mechanisms.productPlanning=true product.planningDays=65 product.startGap=0.5"
            + " product.researchPrecision=10 product.researchBias=1 levers.undefined.voiceProduct=0.8";

    private static RunSample apart;

    @BeforeAll
    static void runWithoutCoordination() {
        apart = sample(RUNS, "");
    }

    private static RunSample sample(int runs, String changes) {
        List<String> all = new ArrayList<>(PERFECT);
        all.addAll(changes.isEmpty() ? List.of() : List.of(changes.split(" ")));
        return RunTrial.branch("undefined", runs, all).sample();
    }

    private static Interval change(RunSample together, RunSample without, String measure) {
        return together.less(without, measure, CONFIDENCE).interval();
    }

    /** Returns the replications in which any total differs; the same work in other portions may round to another order. */
    private static long differing(RunSample first, RunSample second) {
        return IntStream.range(0, RUNS)
                .filter(i -> TOTALS.stream().anyMatch(name -> differ(first.values(name)[i], second.values(name)[i])))
                .count();
    }

    private static boolean differ(double first, double second) {
        return Math.abs(first - second) > ROUNDING * Math.max(1, Math.abs(first));
    }

    /** Returns the headline measures that are better in the first sample than in the second, beyond chance. */
    private static List<String> improved(RunSample coordinated, RunSample wasted) {
        return Catalogue.measures().stream()
                .filter(measure -> measure.headline() && !ITSELF.contains(measure.name()))
                .filter(measure -> gain(coordinated, wasted, measure) > 0)
                .map(Measure::name)
                .toList();
    }

    private static double gain(RunSample coordinated, RunSample wasted, Measure measure) {
        Interval change = change(coordinated, wasted, measure.name());
        return measure.better() == Measure.Better.LOWER ? -change.high() : change.low();
    }

    @Test
    void jointWorkIsWorthNoMoreThanTheSameHoursOfAdministration() {
        RunSample working = sample(RUNS, JOINT_WORK);
        RunSample administering = sample(RUNS, SAME_HOURS);
        assertThat(differing(working, administering))
                .as("replications that differ")
                .isLessThan(RUNS / 2);
        assertThat(improved(working, administering)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"understanding.contentKnown=0.3", "product.researchBias=0.5 levers.undefined.voiceContent=0.8"})
    void whereThereIsSomethingToLearnEveryReplicationDiffers(String imperfect) {
        RunSample working = sample(RUNS, JOINT_WORK + " " + imperfect);
        assertThat(differing(working, sample(RUNS, SAME_HOURS + " " + imperfect)))
                .isEqualTo(RUNS);
    }

    @Test
    void meetingsAreWorthNoMoreThanTheSameHoursOfTrainingByAnyHeadlineMeasure() {
        assertThat(improved(sample(RUNS, MEETINGS), sample(RUNS, TRAINING))).isEmpty();
    }

    @Test
    void whereResearchMisleadsMeetingsAreFoundToBeWorthMoreThanTheSameHoursOfTraining() {
        RunSample meeting = sample(RUNS, MEETINGS + MISLED);
        RunSample training = sample(RUNS, TRAINING + MISLED);

        assertThat(improved(meeting, training)).contains("contribution", "customerValue");
        assertThat(differing(meeting, training)).isEqualTo(RUNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levers.undefined.meetingsPerYear=18",
                JOINT_WORK,
                "levers.undefined.liaisonPeople=1",
                "levers.undefined.meetingsPerYear=18 levers.undefined.jointWorkHours=4.5 levers.undefined.liaisonPeople=1"
            })
    void coordinationRaisesNoTotal(String more) {
        RunSample together = sample(RUNS, more);
        assertThat(TOTALS).allSatisfy(measure -> assertThat(
                        change(together, apart, measure).low())
                .as("%s with %s", measure, more)
                .isLessThanOrEqualTo(0));
    }

    @Test
    void jointWorkStillCostsHoursOfSelling() {
        RunSample working = sample(RUNS, JOINT_WORK);
        assertThat(change(working, apart, "coordinationHours").low()).isPositive();
        assertThat(change(working, apart, "salesHoursSelling").high()).isNegative();
    }
}
