package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.observation.Events.accepted;
import static org.concordsim.observation.Events.ended;
import static org.concordsim.observation.Events.opened;
import static org.concordsim.observation.Events.selfSourcedWon;
import static org.concordsim.observation.Events.won;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.CustomerEvent.Inquired;
import org.concordsim.model.event.CustomerEvent.NeedArose;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.DealEvent.Opened;
import org.concordsim.model.event.DealEvent.Proposed;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.LeadEvent.Ignored;
import org.concordsim.model.event.LeadEvent.Qualified;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Inquired inquiry(Channel channel) {
        return new Inquired(110, 1, 1, Segment.MID, channel, true, 3);
    }

    private static Qualified qualified(boolean need) {
        return new Qualified(110, 1, Segment.MID, Channel.WEB, need);
    }

    private static Decided decided(JourneyEnd end, int members) {
        return new Decided(110, 1, Segment.MID, end, members, true);
    }

    @Test
    void stagesCountWhatEntersThem() {
        Hearing h = Hearing.of(
                new NeedArose(110, 1, Segment.MID, 1, false, false),
                new NeedArose(50, 1, Segment.MID, 0, false, false),
                inquiry(Channel.WEB),
                inquiry(Channel.WEB),
                inquiry(Channel.EVENT),
                inquiry(Channel.WEB),
                inquiry(Channel.WEB),
                inquiry(Channel.WEB),
                inquiry(Channel.WEB),
                inquiry(Channel.WEB),
                qualified(true),
                qualified(true),
                qualified(true),
                qualified(false),
                accepted(120, 1, false),
                accepted(120, 1, false),
                opened(130, 1, Segment.MID, false),
                opened(130, 2, Segment.MID, true),
                won(140, Segment.MID, 0, 0.9, 10),
                selfSourcedWon(140, 2));
        assertThat(h.whole("needs")).isCloseTo(1, EXACT);
        assertThat(h.whole("inquiries")).isCloseTo(8, EXACT);
        assertThat(h.whole("mqls")).isCloseTo(4, EXACT);
        assertThat(h.whole("needPrecision")).isCloseTo(0.75, EXACT);
        assertThat(h.whole("sals")).isCloseTo(2, EXACT);
        assertThat(h.whole("sqls")).isCloseTo(2, EXACT);
        assertThat(h.whole("selfSourcedShare")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("wins")).isCloseTo(2, EXACT);
        assertThat(h.whole("cycleDays")).isCloseTo(30, EXACT);
        assertThat(h.whole("leadToWonWeb")).isCloseTo(1.0 / 7, EXACT);
        assertThat(h.whole("leadToWonEvent")).isZero();
        assertThat(h.has("leadToWonReferral", "all", "all"))
                .as("no lead, no rate")
                .isFalse();
        assertThat(h.whole("leadsWeb")).isCloseTo(7, EXACT);
        assertThat(h.segment("inquiries", "small")).isZero();
    }

    @Test
    void dealsThatNobodyForecastDoNotCountAmongTheCommitted() {
        Hearing h = Hearing.of(
                decided(JourneyEnd.WON, 1), new Decided(110, 2, Segment.MID, JourneyEnd.LOST_TO_COMPETITOR, 1, false));
        assertThat(h.whole("wonShare")).isCloseTo(1, EXACT);
        assertThat(h.whole("winRateGroup1")).isCloseTo(0.5, EXACT);
    }

    @Test
    void theConversionOfTheWholeIsTheProductOfTheStages() {
        Hearing h = Hearing.of(
                inquiry(Channel.WEB),
                inquiry(Channel.WEB),
                inquiry(Channel.WEB),
                inquiry(Channel.WEB),
                qualified(true),
                qualified(true),
                qualified(true),
                accepted(120, 1, false),
                accepted(120, 1, false),
                opened(130, 1, Segment.MID, false),
                opened(130, 2, Segment.MID, true),
                won(140, Segment.MID, 0, 0.9, 10),
                selfSourcedWon(140, 2));
        double product = h.whole("inquiryToMql") * h.whole("mqlToSal") * h.whole("salToSql") * h.whole("sqlToWon");
        assertThat(h.whole("inquiryToMql")).isCloseTo(0.75, EXACT);
        assertThat(h.whole("mqlToSal")).isCloseTo(2.0 / 3, EXACT);
        assertThat(h.whole("salToSql")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("inquiryToWon")).isCloseTo(0.25, EXACT).isCloseTo(product, EXACT);
    }

    @Test
    void theWinRateCountsOpportunitiesWhateverEndedThemAndWheneverTheyWereOpened() {
        Hearing h = Hearing.of(
                opened(50, 1, Segment.MID, false),
                opened(110, 2, Segment.MID, true),
                opened(110, 3, Segment.SMALL, true),
                opened(110, 4, Segment.MID, true),
                ended(90, 4, Segment.MID, JourneyEnd.WON),
                ended(120, 1, Segment.MID, JourneyEnd.WON),
                ended(120, 2, Segment.MID, JourneyEnd.LEFT_WAITING),
                ended(120, 3, Segment.SMALL, JourneyEnd.WON),
                ended(120, 7, Segment.SMALL, JourneyEnd.WON),
                ended(120, 8, Segment.SMALL, JourneyEnd.IGNORED));
        assertThat(h.whole("winRate")).isCloseTo(2.0 / 3, EXACT);
        assertThat(h.segment("winRate", "mid")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("unassistedWins")).isCloseTo(1, EXACT);
    }

    @Test
    void responseSharesAddToOne() {
        Hearing h = Hearing.of(
                accepted(110, 0.5 / 24, false),
                accepted(110, 1.0 / 24, false),
                accepted(110, 1, false),
                accepted(110, 1.5, false),
                new Ignored(110, 9, Segment.MID, Channel.WEB, 0),
                opened(110, 3, Segment.MID, false),
                opened(110, 4, Segment.MID, true),
                new Opened(110, 5, 1, Segment.MID, Channel.WEB, 0, false, true));
        assertThat(h.whole("responseShareHour")).isCloseTo(0.4, EXACT);
        assertThat(h.whole("responseShareDay")).isCloseTo(0.2, EXACT);
        assertThat(h.whole("responseShareLater")).isCloseTo(0.2, EXACT);
        assertThat(h.whole("responseShareNever")).isCloseTo(0.2, EXACT).isEqualTo(h.whole("ignoredLeadShare"));
        assertThat(sum(h, "responseShareHour", "responseShareDay", "responseShareLater", "responseShareNever"))
                .isCloseTo(1, EXACT);
        assertThat(h.whole("responseHours")).isCloseTo((0.5 + 1 + 24 + 36) / 4, EXACT);
        assertThat(h.whole("hoardedShare")).isCloseTo(0.5, EXACT);
    }

    @Test
    void decisionSharesAddToOneAndDependOnTheGroup() {
        Hearing h = Hearing.of(
                decided(JourneyEnd.WON, 1),
                decided(JourneyEnd.WON, 4),
                decided(JourneyEnd.LOST_TO_COMPETITOR, 5),
                decided(JourneyEnd.NO_DECISION, 12),
                decided(JourneyEnd.WITHDREW, 12));
        assertThat(h.whole("wonShare")).isCloseTo(0.5, EXACT);
        assertThat(sum(h, "wonShare", "lostShare", "noDecisionShare")).isCloseTo(1, EXACT);
        assertThat(h.whole("winRateGroup1")).isEqualTo(1);
        assertThat(h.whole("winRateGroup3to5")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("winRateGroup6plus")).isZero();
        assertThat(h.has("winRateGroup2", "all", "all")).isFalse();
    }

    @Test
    void dealsCountByHowOftenTheFirmNamedAPrice() {
        Proposed price = new Proposed(105, 1, Segment.MID, 0, 0.9);
        Hearing h = Hearing.of(
                price,
                decided(JourneyEnd.WON, 1),
                ended(110, 1, Segment.MID, JourneyEnd.WON),
                price,
                price,
                decided(JourneyEnd.LOST_TO_COMPETITOR, 1),
                ended(110, 1, Segment.MID, JourneyEnd.LOST_TO_COMPETITOR),
                price,
                price,
                price,
                price,
                decided(JourneyEnd.WON, 1),
                ended(110, 1, Segment.MID, JourneyEnd.WON),
                decided(JourneyEnd.WON, 1));
        assertThat(h.whole("winRatePrices1")).isEqualTo(1);
        assertThat(h.whole("winRatePrices2")).isZero();
        assertThat(h.whole("winRatePrices3plus")).isEqualTo(1);
    }

    @Test
    void sharesOfEndsAddToOneAndLeaveOutThoseThatNeverMetTheFirm() {
        ModelEvent[] ends = Stream.of(JourneyEnd.values())
                .map(end -> ended(110, 5, Segment.MID, end))
                .toArray(ModelEvent[]::new);
        Hearing h = Hearing.of(ends);
        assertThat(h.whole("endWon")).isCloseTo(1.0 / 8, EXACT);
        assertThat(sum(
                        h,
                        "endWon",
                        "endLost",
                        "endNoDecision",
                        "endLeftWaiting",
                        "endWithdrew",
                        "endIgnored",
                        "endTooLate",
                        "endTurnedDown"))
                .isCloseTo(1, EXACT);
    }

    private static double sum(Hearing h, String... measures) {
        return Stream.of(measures).mapToDouble(h::whole).sum();
    }
}
