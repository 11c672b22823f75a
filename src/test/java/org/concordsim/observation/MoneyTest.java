package org.concordsim.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.observation.Events.closed;
import static org.concordsim.observation.Events.ended;
import static org.concordsim.observation.Events.money;
import static org.concordsim.observation.Events.won;

import org.assertj.core.data.Offset;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent.BecameInsolvent;
import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.OwnerEvent.AnchorSold;
import org.concordsim.model.event.OwnerEvent.Expanded;
import org.concordsim.model.event.OwnerEvent.Referred;
import org.concordsim.model.event.OwnerEvent.RenewalDecided;
import org.concordsim.model.event.OwnerEvent.ValueRealised;
import org.concordsim.model.event.Segment;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void everyAccountFindsItsPlaceInTheLedger() {
        Hearing h = Hearing.of(
                money(110, Account.NEW_BUSINESS, Segment.SMALL, 100),
                money(110, Account.RENEWALS, Segment.MID, 800),
                money(180, Account.EXPANSION, Segment.MID, 60),
                money(180, Account.ANCHOR_SALES, Segment.SMALL, 40),
                money(180, Account.UNIT_COST, Segment.MID, -300),
                money(110, Account.SALES_PAY, null, -100),
                money(110, Account.SALES_COMMISSION, Segment.SMALL, -20),
                money(110, Account.MARKETING_PAY, null, -30),
                money(110, Account.MARKETING_BONUS, null, -10),
                money(110, Account.PROMOTION, null, -25),
                money(110, Account.AGENCY, null, -5),
                money(110, Account.ENABLEMENT, null, -6),
                money(110, Account.HIRING, null, -4),
                money(110, Account.OVERHEAD, null, -200));
        assertThat(h.whole("revenue")).isCloseTo(1000, EXACT);
        assertThat(h.whole("grossMargin")).isCloseTo(700, EXACT);
        assertThat(h.whole("salesAndMarketingCost")).isCloseTo(200, EXACT);
        assertThat(h.whole("contribution")).isCloseTo(500, EXACT);
        assertThat(h.whole("operatingProfit")).isCloseTo(300, EXACT);
        assertThat(h.whole("salesAndMarketingShare")).isCloseTo(0.2, EXACT);
        assertThat(h.whole("operatingMargin")).isCloseTo(0.3, EXACT);
        assertThat(h.segment("revenue", "mid")).isCloseTo(860, EXACT);
        assertThat(h.segment("grossMargin", "mid")).isCloseTo(560, EXACT);
        assertThat(h.quarter("revenue", 1))
                .as("a quarter counts as a rate per year")
                .isCloseTo(3600, EXACT);
        assertThat(h.has("contribution", "mid", "all"))
                .as("pay belongs to no segment")
                .isFalse();
    }

    @Test
    void moneyOfTheWarmUpAndAfterTheEndDoesNotCount() {
        Hearing h = Hearing.of(
                money(99.999, Account.RENEWALS, Segment.MID, 1),
                money(100, Account.RENEWALS, Segment.MID, 10),
                money(165, Account.RENEWALS, Segment.MID, 100),
                money(360, Account.RENEWALS, Segment.MID, 1000));
        assertThat(h.whole("revenue")).isCloseTo(110, EXACT);
        assertThat(h.quarter("revenue", 1)).isCloseTo(40, EXACT);
        assertThat(h.quarter("revenue", 2))
                .as("a boundary belongs to the later quarter")
                .isCloseTo(400, EXACT);
    }

    @Test
    void cashAndOwnersAreThoseOfTheLastQuarterClosed() {
        Hearing h = Hearing.of(closed(100, 0.1, 1, 1), closed(165, 0.2, 30, 2), closed(360, 0.4, 50, 4));
        assertThat(h.whole("cash")).isCloseTo(400, EXACT);
        assertThat(h.quarter("cash", 1)).isCloseTo(200, EXACT);
        assertThat(h.has("cash", "all", "q2")).isFalse();
        assertThat(h.whole("owners")).isEqualTo(54);
        assertThat(h.segment("owners", "small")).isEqualTo(50);
        assertThat(h.quarter("owners", 1)).isEqualTo(32);
        assertThat(h.whole("awareness")).isCloseTo(0.3, EXACT);
    }

    @Test
    void insolvencyIsKnownWheneverItHappened() {
        assertThat(Hearing.of().whole("insolvent")).isZero();
        assertThat(Hearing.of(new BecameInsolvent(20, -5)).whole("insolvent")).isEqualTo(1);
    }

    @Test
    void contractsAreCountedByTheirYearlyValue() {
        Hearing h = Hearing.of(
                won(110, Segment.SMALL, 0, 0.8, 80),
                won(170, Segment.MID, 0, 1.0, 200),
                new RenewalDecided(120, 1, Segment.SMALL, true, 70, 0),
                new RenewalDecided(120, 2, Segment.SMALL, false, 60, 0),
                new RenewalDecided(300, 3, Segment.MID, true, 30, 0),
                new Expanded(120, 1, Segment.SMALL, 5),
                new Referred(120, 1, 2),
                new Referred(130, 1, 3),
                new AnchorSold(140, 9, Segment.MID, 10, 9),
                new ProductChanged(150, Segment.MID, 0.6, 0.7, 0, 0, 0.5));
        assertThat(h.whole("newBookings")).isCloseTo(280, EXACT);
        assertThat(h.segment("newBookings", "mid")).isCloseTo(200, EXACT);
        assertThat(h.whole("renewals")).isCloseTo(100, EXACT);
        assertThat(h.whole("retention")).isCloseTo(2.0 / 3, EXACT);
        assertThat(h.segment("retention", "small")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("expansion")).isCloseTo(5, EXACT);
        assertThat(h.whole("realisedPrice")).isCloseTo(0.9, EXACT);
        assertThat(h.whole("referrals")).isCloseTo(2, EXACT);
        assertThat(h.has("referrals", "small", "all")).isFalse();
        assertThat(h.whole("anchorSales")).isCloseTo(1, EXACT);
        assertThat(h.whole("productFit")).isCloseTo(0.7, EXACT);
    }

    @Test
    void lifetimeValueFollowsTheClosedForm() {
        Hearing h = Hearing.of(
                money(110, Account.RENEWALS, Segment.SMALL, 1000),
                money(110, Account.UNIT_COST, Segment.SMALL, -400),
                new RenewalDecided(110, 1, Segment.SMALL, true, 500, 0),
                new RenewalDecided(110, 2, Segment.SMALL, true, 500, 0),
                new RenewalDecided(110, 3, Segment.SMALL, true, 500, 0),
                new RenewalDecided(110, 4, Segment.SMALL, false, 500, 0),
                closed(165, 0, 4, 0),
                closed(360, 0, 8, 0));
        double margin = 600.0 / 6;
        double value = margin * 0.75 / (1 + 0.1 - 0.75);
        assertThat(h.segment("lifetimeValue", "small")).isCloseTo(value, EXACT);
        assertThat(h.segment("customerEquity", "small")).isCloseTo(8 * value, EXACT);
        assertThat(h.segment("customerEquity", "mid"))
                .as("no owners, no equity")
                .isZero();
        assertThat(h.whole("customerEquity")).isCloseTo(8 * value, EXACT);
        assertThat(h.whole("lifetimeValue")).isCloseTo(value, EXACT);
    }

    @Test
    void customerValueIsTheSumOfItsParts() {
        Hearing h = Hearing.of(
                new ValueRealised(110, 1, Segment.SMALL, 9000, 5000, 200),
                new ValueRealised(120, 2, Segment.SMALL, 7000, 5000, 400),
                ended(130, 1, Segment.SMALL, JourneyEnd.WON, 1),
                ended(130, 2, Segment.SMALL, JourneyEnd.NO_DECISION, 0.5),
                ended(130, 3, Segment.SMALL, JourneyEnd.NEVER_ASKED, 7));
        assertThat(h.whole("customerWorth")).isCloseTo(8000, EXACT);
        assertThat(h.whole("customerPrice")).isCloseTo(5000, EXACT);
        assertThat(h.whole("customerEffortCost")).isCloseTo(300 + 10 * 100 / 2.0, EXACT);
        assertThat(h.whole("customerValue"))
                .isCloseTo(h.whole("customerWorth") - h.whole("customerPrice") - h.whole("customerEffortCost"), EXACT);
        assertThat(h.whole("ownershipYears")).isCloseTo(2, EXACT);
        assertThat(h.whole("customerSurplus")).isCloseTo(16000 - 10000 - 600 - 1500, EXACT);
        assertThat(h.has("customerValue", "mid", "all")).isFalse();
    }

    @Test
    void pricesAndClosingsFollowTheThirteenthsOfTheQuarter() {
        Hearing h = Hearing.of(
                won(130, Segment.SMALL, 0, 0.7, 1), won(134.9, Segment.SMALL, 0, 0.8, 1),
                won(194.9, Segment.SMALL, 0, 0.5, 1), won(195, Segment.SMALL, 0, 1.0, 1));
        assertThat(h.whole("realisedPriceWeek01")).isCloseTo((0.7 + 0.8 + 1.0) / 3, EXACT);
        assertThat(h.whole("realisedPriceWeek13")).isCloseTo(0.5, EXACT);
        assertThat(h.whole("closingsWeek01")).isCloseTo(0.75, EXACT);
        assertThat(h.whole("closingsWeek13")).isCloseTo(0.25, EXACT);
        assertThat(h.whole("closingsWeek07")).isZero();
        assertThat(h.has("realisedPriceWeek07", "all", "all")).isFalse();
    }
}
