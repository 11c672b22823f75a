package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.observation.Events.ended;
import static org.concordsim.observation.Events.started;

import org.assertj.core.data.Offset;
import org.concordsim.model.event.CustomerEvent.CustomerWaited;
import org.concordsim.model.event.CustomerEvent.MessageContradicted;
import org.concordsim.model.event.CustomerEvent.PathDeviated;
import org.concordsim.model.event.CustomerEvent.PitchRepeated;
import org.concordsim.model.event.CustomerEvent.QuestionRepeated;
import org.concordsim.model.event.DealEvent.HandedOff;
import org.concordsim.model.event.Deviation;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.OwnerEvent.ValueRealised;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WaitKind;
import org.junit.jupiter.api.Test;

class FrictionTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void effortIsTheSumOfItsPartsOverJourneysWithContact() {
        Hearing h = Hearing.of(
                ended(110, 1, Segment.MID, JourneyEnd.WON, 1),
                ended(110, 2, Segment.MID, JourneyEnd.TOO_LATE, 3),
                ended(110, 3, Segment.MID, JourneyEnd.IGNORED, 100),
                ended(110, 4, Segment.MID, JourneyEnd.NEVER_ASKED, 100),
                ended(110, -5, Segment.MID, JourneyEnd.NO_NEED, 100));
        assertThat(h.whole("effortDealing")).isCloseTo(8, EXACT);
        assertThat(h.whole("effortRepeated")).isCloseTo(6, EXACT);
        assertThat(h.whole("effortRedundant")).isCloseTo(4, EXACT);
        assertThat(h.whole("effortSearch")).isCloseTo(2, EXACT);
        assertThat(h.whole("customerEffort")).isCloseTo(20, EXACT);
        assertThat(h.whole("handOffs")).isCloseTo(1, EXACT);
        assertThat(h.whole("waitedDays")).isCloseTo(2, EXACT);
        assertThat(h.has("customerEffort", "small", "all")).isFalse();
    }

    @Test
    void annoyancesAreCountedPerJourneyWithContact() {
        Hearing h = Hearing.of(
                started(50, 1, false),
                started(105, 2, false),
                new HandedOff(110, 1, Segment.MID, 6, 4, Function.MARKETING, 0, 0, 1),
                new QuestionRepeated(110, 1, Segment.MID, 0.25, 1),
                new QuestionRepeated(110, -3, Segment.MID, 0.25, 1),
                new PitchRepeated(110, 2, Segment.MID, 2),
                new PitchRepeated(111, 2, Segment.MID, 2),
                new MessageContradicted(110, 1, Segment.MID),
                new PathDeviated(110, 1, Segment.MID, Deviation.HARD_SELL),
                new PathDeviated(110, 1, Segment.MID, Deviation.LATE_REPLY),
                new PathDeviated(110, 2, Segment.MID, Deviation.LATE_REPLY),
                new CustomerWaited(110, 1, Segment.MID, WaitKind.FOLLOW_UP, 3),
                new CustomerWaited(110, 1, Segment.MID, WaitKind.APPROVAL, 1),
                ended(110, 1, Segment.MID, JourneyEnd.WON),
                ended(110, 2, Segment.MID, JourneyEnd.LEFT_WAITING));
        assertThat(h.whole("itemsLost")).isCloseTo(2, EXACT);
        assertThat(h.whole("repeatedQuestions"))
                .as("visits without a need do not count")
                .isCloseTo(0.5, EXACT);
        assertThat(h.whole("redundantPitches")).isCloseTo(1, EXACT);
        assertThat(h.whole("contradictions")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("deviations")).isCloseTo(1.5, EXACT);
        assertThat(h.whole("deviationsLateReply")).isCloseTo(1, EXACT);
        assertThat(h.whole("deviationsHardSell")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("deviationsForcedGate")).isZero();
        assertThat(h.whole("waitedDaysFollowUp")).isCloseTo(1.5, EXACT);
        assertThat(h.whole("waitedDaysProposal")).isZero();
        assertThat(h.segment("itemsLost", "mid")).isCloseTo(2, EXACT);
    }

    @Test
    void whatOwnersMeetAfterTheSaleCountsPerYearOfOwnership() {
        Hearing h = Hearing.of(
                started(105, 1, false),
                ended(110, 1, Segment.MID, JourneyEnd.WON),
                new HandedOff(120, 1, Segment.MID, 8, 2, Function.MARKETING, 0, 0, 1),
                new QuestionRepeated(120, 1, Segment.MID, 0.25, 1),
                new QuestionRepeated(120, 1, Segment.MID, 0.25, 1),
                new HandedOff(130, -4, Segment.MID, 8, 2, Function.MARKETING, 0, 0, 1),
                new ValueRealised(200, 1, Segment.MID, 9, 8, 0),
                new ValueRealised(200, 2, Segment.MID, 9, 8, 0));
        assertThat(h.whole("itemsLost")).isZero();
        assertThat(h.whole("repeatedQuestions")).isZero();
        assertThat(h.whole("ownerHandOffs")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("ownerRepeatedQuestions")).isCloseTo(1, EXACT);
    }

    @Test
    void needsOfOwnersAreNoPurchases() {
        Hearing h = Hearing.of(
                started(105, 1, true), ended(110, 1, Segment.MID, JourneyEnd.WON, 9),
                started(105, 2, true), ended(110, 2, Segment.MID, JourneyEnd.IGNORED, 9),
                started(105, 3, false), ended(110, 3, Segment.MID, JourneyEnd.TOO_LATE, 1));
        assertThat(h.whole("customerEffort")).isCloseTo(10, EXACT);
        assertThat(h.whole("endTooLate")).isEqualTo(1);
        assertThat(h.whole("unassistedWins")).isZero();
    }
}
