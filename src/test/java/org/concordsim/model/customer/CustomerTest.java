package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.model.customer.QuietMarket.DECISION;
import static org.concordsim.model.customer.QuietMarket.LIST;
import static org.concordsim.model.customer.QuietMarket.START;
import static org.concordsim.model.customer.QuietMarket.WORTH;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.model.event.Segment;
import org.junit.jupiter.api.Test;

/** A customer's life from a need to a contract: stimuli in, reactions out. */
class CustomerTest {
    private static final double DAY = START + 1;

    @Test
    void aPurchaseIsAContractAtThePriceNamedLast() {
        QuietMarket market = new QuietMarket("market.priorFit=0.6");
        Customer buyer = market.buyer(market.need(7, 1, 0.25));
        market.accepts(buyer, 1100, 1100, 0.8, DAY);
        market.accepts(buyer, 900, 900, 0.8, DAY);

        assertThat(buyer.ownership()).isNull();
        assertThat(buyer.journey().committed()).isTrue();
        assertThat(buyer.perceive(DECISION, new Stimulus.DecisionDue())).isEqualTo(Reaction.BUYS);
        Ownership contract = buyer.ownership();
        assertThat(contract.price()).isEqualTo(900);
        assertThat(contract.worth()).isEqualTo(WORTH);
        assertThat(contract.birth()).isEqualTo(7);
        assertThat(contract.startDay).isEqualTo(DECISION);
        assertThat(contract.expectedFit()).isCloseTo(0.25 * 0.8 + 0.75 * 0.6, within(1e-12));
        assertThat(contract.volume()).isEqualTo(1);
    }

    @Test
    void aPriceTooHighLeavesNoContract() {
        QuietMarket market = new QuietMarket();
        Customer buyer = market.buyer(market.need(7, 1, 1));

        assertThat(buyer.journey().committed()).isFalse();
        assertThat(market.accepts(buyer, WORTH, WORTH, 0.8, DAY)).isFalse();
        assertThat(buyer.perceive(DECISION, new Stimulus.DecisionDue())).isEqualTo(Reaction.DECIDES_NOTHING);
        assertThat(buyer.ownership()).isNull();
    }

    @Test
    void whoIsPressedWithdrawsAsOftenAsManyMailsAnnoy() {
        QuietMarket market = new QuietMarket("nurture.annoyance=0.05", "nurture.pressedWeight=4");
        Odds.assertShare(
                2000,
                0.2,
                number -> market.buyer(market.need(number, 1, 1)).perceive(DAY, new Stimulus.Pressed())
                        == Reaction.WITHDRAWS);
    }

    @Test
    void whoIsPressedAndStaysBuysAtOnceIfItLikesTheOfferAndTrustsLessIfNot() {
        QuietMarket market = new QuietMarket("nurture.annoyance=0");
        Customer glad = market.buyer(market.need(1, 1, 1));
        Customer unsure = market.buyer(market.need(1, 1, 1));
        market.accepts(glad, 100, 100, 0.8, DAY);
        market.accepts(unsure, WORTH, WORTH, 0.8, DAY);
        double before = unsure.trust(DAY);

        assertThat(glad.perceive(DAY, new Stimulus.Pressed())).isEqualTo(Reaction.BUYS);
        assertThat(glad.ownership().price()).isEqualTo(100);
        assertThat(unsure.perceive(DAY, new Stimulus.Pressed())).isEqualTo(Reaction.GOES_ON);
        assertThat(unsure.ownership()).isNull();
        assertThat(unsure.trust(DAY)).isLessThan(before);
    }

    @Test
    void everyPressIsAnotherOccasionToWithdraw() {
        QuietMarket market = new QuietMarket("nurture.annoyance=0.05", "nurture.pressedWeight=4");
        Odds.assertShare(2000, 0.8 * 0.8 * 0.8, number -> {
            Customer buyer = market.buyer(market.need(number, 1, 1));
            return IntStream.range(0, 3).allMatch(i -> buyer.perceive(DAY, new Stimulus.Pressed()) == Reaction.GOES_ON);
        });
    }

    @Test
    void aRecommendationIsRememberedUntilItsDay() {
        Customer customer = new Customer(new QuietMarket().nature(), 0, null);
        assertThat(customer.recommended(0)).isFalse();
        customer.hearRecommendation(5, 30);

        assertThat(customer.recommended(30)).isTrue();
        assertThat(customer.recommended(30.1)).isFalse();
    }

    @Test
    void theAnchorIsAPromiseKept() {
        Customer customer = new Customer(new QuietMarket().nature(), 0, null);
        double before = customer.trust(5);
        assertThat(customer.hasAnchor()).isFalse();
        customer.takeAnchor(5);

        assertThat(customer.hasAnchor()).isTrue();
        assertThat(customer.trust(5)).isGreaterThan(before);
    }

    @Test
    void aJourneyLastsFromTheNeedToItsEnd() {
        QuietMarket market = new QuietMarket();
        Customer customer = new Customer(market.nature(), 0, null);
        assertThat(customer.journey()).isNull();
        Need need = market.need(3, 1, 0.5);
        assertThat(customer.begin(need).need()).isSameAs(need);
        customer.end(DAY);

        assertThat(customer.journey()).isNull();
    }

    @Test
    void anOwnerFromTheStartGotWhatItExpected() {
        QuietMarket market = new QuietMarket();
        Customer owner = new Customer(market.nature(), 4, null);
        owner.ownFromStart(0.9 * LIST, -100, market.offering(0.8));

        assertThat(owner.ownership().price()).isEqualTo(0.9 * LIST);
        assertThat(owner.ownership().startDay).isEqualTo(-100);
        assertThat(owner.ownership().expectedFit()).isCloseTo(0.8, within(1e-12));
        assertThat(owner.ownership().worth())
                .isEqualTo(market.nature().need(owner.traits(), 0, 0).worth());
        assertThat(owner.ownership().birth()).isNegative();
        assertThat(owner.traits().segment()).isEqualTo(Segment.SMALL);
    }

    @Test
    void whoComesAcrossTheFirmAsksItOrGoesOn() {
        QuietMarket always = new QuietMarket("market.shortlistShare=1");
        QuietMarket never = new QuietMarket("market.shortlistShare=0");

        assertThat(always.buyer(always.need(1, 1, 0)).shortlists(DAY)).isTrue();
        assertThat(never.buyer(never.need(1, 1, 0)).shortlists(DAY)).isFalse();
    }

    @Test
    void theDiaryHoldsEveryStimulusWithItsReaction() {
        QuietMarket market = new QuietMarket("market.shortlistShare=1");
        List<String> diary = new ArrayList<>();
        Customer customer = new Customer(
                market.nature(),
                0,
                (day, stimulus, reaction) -> diary.add(day + stimulus.getClass().getSimpleName() + reaction));
        customer.begin(market.need(1, 1, 1));
        customer.shortlists(11);
        customer.end(12);

        assertThat(diary).containsExactly("10.0NeedFeltGOES_ON", "11.0FirmNoticedSHORTLISTS", "12.0JourneyOverGOES_ON");
    }
}
