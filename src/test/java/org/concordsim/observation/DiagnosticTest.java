package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.observation.Events.accepted;
import static org.concordsim.observation.Events.closed;
import static org.concordsim.observation.Events.ended;
import static org.concordsim.observation.Events.opened;
import static org.concordsim.observation.Events.worked;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.model.event.DealEvent.Met;
import org.concordsim.model.event.FirmEvent.BudgetDivided;
import org.concordsim.model.event.FirmEvent.ModelChanged;
import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.LeadEvent.Reported;
import org.concordsim.model.event.LeadEvent.Routed;
import org.concordsim.model.event.LeadEvent.Scored;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.Winner;
import org.concordsim.model.event.WorkEvent.JointMeetingHeld;
import org.concordsim.model.event.WorkEvent.JointWorkDone;
import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.model.event.WorkKind;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static double item(Hearing h, int number) {
        return h.whole(String.format("diagnosticItem%02d", number));
    }

    @Test
    void aRunInWhichNothingHappensHasNoPointsForWhatNeverHappened() {
        Hearing h = Hearing.of();
        assertThat(item(h, 2)).as("no dispute").isEqualTo(5);
        assertThat(item(h, 10)).as("no dispute in a meeting").isEqualTo(5);
        assertThat(h.whole("diagnostic")).isCloseTo(18 + 10, EXACT);
    }

    @Test
    void theTotalIsTheSumOfTwentyItemsAndDoesNotKnowTheModelsName() {
        Hearing h = Hearing.of(new ModelChanged(110, "integrated"), new Reported(120, 1, true, true));
        double sum = IntStream.rangeClosed(1, 20)
                .mapToDouble(number -> item(h, number))
                .sum();
        assertThat(h.whole("diagnostic")).isCloseTo(sum, EXACT);
        assertThat(item(h, 6)).isEqualTo(5);
        assertThat(h.whole("diagnostic"))
                .isCloseTo(Hearing.of(new Reported(120, 1, true, true)).whole("diagnostic"), EXACT);
    }

    @Test
    void itemsFromTheEndsOfQuartersFollowTheirScales() {
        Hearing h = Hearing.of(closed(165, 0.4, 0, 0));
        assertThat(item(h, 1)).as("forecast 80, bookings 100").isCloseTo(1 + 4 * 0.3 / 0.5, EXACT);
        assertThat(item(h, 9)).as("distance .2").isCloseTo(1 + 4 * 0.3 / 0.5, EXACT);
        assertThat(item(h, 16)).as("trust .4 alone gives .2").isCloseTo(1, EXACT);
    }

    @Test
    void disputesAreSeenBesideMissedQuotas() {
        Hearing h = Hearing.of(
                new QuotaClosed(165, 0, 50, 100, 10, 0, 0, 0),
                new QuotaClosed(165, 1, 60, 100, 10, 0, 0, 0),
                new Settled(110, ConflictKind.CREDIT, null, 1, Winner.SALES, 1, 0),
                new Settled(110, ConflictKind.PRICING, Segment.MID, 1, Winner.SALES, 1, 0));
        assertThat(item(h, 2)).isCloseTo(3, EXACT);
    }

    @Test
    void keyDealsAreThoseOfTheEnterpriseSegment() {
        Hearing h = Hearing.of(
                opened(105, 1, Segment.ENTERPRISE, false),
                opened(105, 2, Segment.ENTERPRISE, false),
                opened(105, 3, Segment.SMALL, false),
                new Met(110, 1, Segment.ENTERPRISE, 0, 0, true),
                new Met(111, 1, Segment.ENTERPRISE, 0, -1, true),
                new Met(110, 2, Segment.ENTERPRISE, 0, -1, false),
                new Met(110, 3, Segment.SMALL, 0, 0, false),
                worked(111, Function.MARKETING, WorkKind.KEY_DEAL, 3),
                ended(120, 1, Segment.ENTERPRISE, JourneyEnd.WON),
                ended(120, 2, Segment.ENTERPRISE, JourneyEnd.TOO_LATE),
                ended(120, 3, Segment.SMALL, JourneyEnd.WON),
                new JointWorkDone(130, 0, 0, 1.8));
        assertThat(item(h, 3)).isCloseTo(1 + 4 * 0.5 / 0.8, EXACT);
        assertThat(item(h, 5)).isCloseTo(1 + 4 * 0.5 / 0.8, EXACT);
        assertThat(item(h, 13)).as("4.8 h of 2 times 6 h").isCloseTo(3, EXACT);
    }

    @Test
    void jointWorkIsCountedPerPersonAndWeek() {
        double personWeeks = 3 * 52;
        Hearing h = Hearing.of(
                new JointWorkDone(110, personWeeks / 2, personWeeks / 4, 0),
                worked(110, Function.SALES, WorkKind.JOINT_TRAINING, 24),
                new ProductChanged(110, Segment.MID, 0.5, 0.6, 0, 0, 0.4));
        assertThat(item(h, 4)).isCloseTo(3, EXACT);
        assertThat(item(h, 20)).isCloseTo(2, EXACT);
        assertThat(item(h, 19)).isCloseTo(3, EXACT);
        assertThat(item(h, 11)).isCloseTo(3, EXACT);
    }

    @Test
    void meetingsCountWithoutTheirDisputes() {
        Hearing h = Hearing.of(
                new JointMeetingHeld(110, 4, 2, 0.5, 3),
                new JointMeetingHeld(200, 4, 2, 0.5, 3),
                worked(110, Function.SALES, WorkKind.JOINT_MEETING, 16));
        assertThat(item(h, 8)).as("1.5 meetings in 4 quarters").isCloseTo(1 + 4 * 0.375 / 3, EXACT);
        assertThat(item(h, 10)).as("a quarter of the time").isCloseTo(1 + 4 * 0.25 / 0.5, EXACT);
    }

    @Test
    void itemsAboutLeadsCountWhatWasKept() {
        Hearing h = Hearing.of(
                new Reported(110, 1, true, true),
                new Reported(110, 2, false, true),
                new Routed(110, 1, Segment.MID, 0, true),
                new Routed(110, 2, Segment.MID, 0, true),
                accepted(111, 1, true),
                accepted(119, 9, false),
                new HandedOff(110, 1, Segment.MID, 10, 6, Function.MARKETING, 0, 0, 1),
                new Scored(110, 1, Segment.MID, true, true, true, 0),
                new Scored(110, 2, Segment.MID, false, false, false, 0));
        assertThat(item(h, 6)).isCloseTo(1 + 4 * 0.5 / 0.8, EXACT);
        assertThat(item(h, 14)).isCloseTo(1 + 4 * 0.5 / 0.8, EXACT);
        assertThat(item(h, 15)).isCloseTo(3, EXACT);
        assertThat(item(h, 7)).isEqualTo(5);
    }

    @Test
    void sharedPayIsReadOffPaySlips() {
        Hearing own = Hearing.of(new QuotaClosed(165, 0, 100, 0, 1010, 10, 0, 0));
        Hearing shared = Hearing.of(
                new QuotaClosed(165, 0, 100, 0, 1015, 15, 10, 0),
                new QuotaClosed(165, 1, 300, 0, 1025, 25, 10, 0),
                closed(165, 0.8, 0, 0));
        assertThat(item(own, 12)).isCloseTo(1, EXACT);
        assertThat(item(shared, 12)).as("half").isCloseTo(5, EXACT);
        assertThat(item(shared, 16)).isCloseTo(5, EXACT);
    }

    @Test
    void anExecutiveLeavesTheCompromiseForTheEvidence() {
        Hearing compromise = Hearing.of(
                new BudgetDivided(110, 0.8, 0.4, 0.6, 0.5, 0.6), new BudgetDivided(240, 0.9, 0.5, 0.7, 0.9, 0.7));
        Hearing half = Hearing.of(
                new BudgetDivided(110, 0.8, 0.4, 0.6, 0.4, 0.5), new BudgetDivided(240, 0.8, 0.4, 0.6, 0.8, 0.7));
        Hearing evidence = Hearing.of(new BudgetDivided(110, 0.8, 0.4, 0.6, 0.4, 0.4));
        Hearing untold = Hearing.of(new BudgetDivided(110, 0.8, 0.4, 0.6, 0.6, 0.6));
        assertThat(item(compromise, 17)).isCloseTo(1, EXACT);
        assertThat(item(half, 17)).isCloseTo(3, EXACT);
        assertThat(item(evidence, 17)).isCloseTo(5, EXACT);
        assertThat(item(untold, 17)).as("the estimate made no difference").isEqualTo(1);
    }

    @Test
    void timeTogetherIsPeacefulAsFarAsItIsNotDispute() {
        Hearing h = Hearing.of(
                new JointMeetingHeld(110, 4, 2, 1, 3),
                worked(110, Function.SALES, WorkKind.JOINT_MEETING, 8),
                worked(110, Function.SALES, WorkKind.JOINT_WORK, 10),
                worked(110, Function.MARKETING, WorkKind.DISPUTE, 2));
        assertThat(item(h, 10)).as("6 h of 20").isCloseTo(1 + 4 * 0.2 / 0.5, EXACT);
    }

    @Test
    void helpInTheOthersTradeIsInterchange() {
        Hearing h = Hearing.of(
                worked(110, Function.SALES, WorkKind.DISCOVERY, 60),
                worked(110, Function.SALES, WorkKind.SCORING, 1),
                worked(110, Function.SALES, WorkKind.PROPOSAL, 39),
                worked(110, Function.MARKETING, WorkKind.CAMPAIGN, 97),
                worked(110, Function.MARKETING, WorkKind.ATTEMPT, 1),
                worked(110, Function.MARKETING, WorkKind.KEY_DEAL, 2));
        assertThat(item(h, 18)).as("1 % and 3 %").isCloseTo(1 + 4 * 0.02 / 0.05, EXACT);
    }
}
