package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.model.customer.QuietMarket.LIST;
import static org.concordsim.model.customer.QuietMarket.START;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How a contract grows, and how its owner bears mails. The noise of choice is a thousandth of list price. */
class ContractTest {
    private static final Offset<Double> NOISE = within(0.015 * LIST);
    private static final Offset<Double> EXACT = within(1e-12);
    private static final double DAY = 100;
    private static final double PRICE = 900;

    private static Customer owner(QuietMarket market, int id, double price) {
        Customer owner = new Customer(market.nature(), id, null);
        owner.ownFromStart(price, 0, market.offering(0.8));
        owner.begin(new Need(id, 0, START, DAY, 1, 1, 0));
        return owner;
    }

    private static Reaction offerMore(QuietMarket market, Customer owner, double fit, double share) {
        return owner.perceive(DAY, new Stimulus.ExpansionOffered(market.offering(fit), share));
    }

    @Test
    void moreIsTakenAtThePriceOfTheContract() {
        QuietMarket market = new QuietMarket();
        Customer owner = owner(market, 0, PRICE);
        double worth = owner.ownership().worth();

        assertThat(offerMore(market, owner, 0.8, 0.25)).isEqualTo(Reaction.BUYS);
        assertThat(owner.ownership().volume()).isCloseTo(1.25, EXACT);
        assertThat(owner.ownership().price()).isCloseTo(1.25 * PRICE, EXACT);
        assertThat(owner.ownership().worth()).isCloseTo(1.25 * worth, EXACT);
        assertThat(offerMore(market, owner, 0.8, 0.2)).isEqualTo(Reaction.BUYS);
        assertThat(owner.ownership().volume()).isCloseTo(1.5, EXACT);
    }

    @Test
    void moreIsTakenUpToTheWorthOfTheFitAndOfSatisfaction() {
        QuietMarket market = new QuietMarket("afterSale.satisfactionWeight=0.5", "afterSale.careMissed=0.4");
        double worth = owner(market, 0, PRICE).ownership().worth();

        assertThat(QuietMarket.highest(price -> offerMore(market, owner(market, 0, price), 0.8, 0.25) == Reaction.BUYS))
                .isCloseTo(0.8 * worth, NOISE);
        assertThat(QuietMarket.highest(price -> {
                    Customer owner = owner(market, 0, price);
                    owner.perceive(DAY, new Stimulus.CareSeen(false, 0));
                    return offerMore(market, owner, 0.8, 0.25) == Reaction.BUYS;
                }))
                .isCloseTo(0.8 * worth - 0.4 * 0.5 * LIST, NOISE);
    }

    /** Three of four take more at a price ln 3 scales below the limit. */
    @Test
    void takingMoreFollowsTheLogitRuleInUnitsOfTheDealAsItHasGrown() {
        QuietMarket market = new QuietMarket("market.choiceScale=0.2", "market.segments.small.accounts=2000");

        Odds.assertShare(1000, 0.75, id -> {
            double worth = owner(market, id, 1).ownership().worth();
            Customer owner = owner(market, id, 0.8 * worth - 0.2 * LIST * Math.log(3));
            return offerMore(market, owner, 0.8, 0.25) == Reaction.BUYS;
        });
    }

    /** The contract doubles twice; then satisfaction is worth as many times the list price. */
    @Test
    void satisfactionIsWorthMoreInALargerContract() {
        QuietMarket market = new QuietMarket(
                "market.competitors.priceRatio=100",
                "afterSale.promiseWeight=0",
                "afterSale.satisfactionMemory=1",
                "afterSale.satisfactionWeight=0.5",
                "afterSale.careInTime=0.6");
        double worth = owner(market, 0, 1).ownership().worth();

        assertThat(QuietMarket.highest(price -> {
                    Customer owner = owner(market, 0, 1);
                    offerMore(market, owner, 0.8, 1);
                    offerMore(market, owner, 0.8, 1);
                    owner.perceive(DAY, new Stimulus.CareSeen(true, 0));
                    return owner.perceive(DAY, new Stimulus.RenewalDue(price, price, market.offering(0.8)))
                            == Reaction.BUYS;
                }))
                .isCloseTo(4 * (0.8 * worth + 0.5 * 0.6 * LIST), within(4 * 0.015 * LIST));
    }

    @Test
    void whoDeclinesMoreKeepsWhatItHas() {
        QuietMarket market = new QuietMarket();
        Customer owner = owner(market, 0, 1e6);

        assertThat(offerMore(market, owner, 0.8, 0.25)).isEqualTo(Reaction.DECIDES_NOTHING);
        assertThat(owner.ownership().volume()).isEqualTo(1);
        assertThat(owner.ownership().price()).isEqualTo(1e6);
    }

    /** Ten mails at a hazard of .02: exp(-.2) bear them; a mail that does not suit weighs five times as much. */
    @Test
    void mailsThatDoNotSuitAnnoyMore() {
        QuietMarket market = new QuietMarket(
                "afterSale.ownerAnnoyance=0.02", "nurture.wrongListWeight=5", "market.segments.small.accounts=2000");

        assertRefusing(market, true, 1 - Math.exp(-0.2));
        assertRefusing(market, false, 1 - Math.exp(-1));
    }

    private static void assertRefusing(QuietMarket market, boolean fits, double share) {
        Odds.assertShare(1000, share, id -> {
            Customer owner = owner(market, id, PRICE);
            IntStream.range(0, 5).forEach(i -> owner.perceive(DAY, new Stimulus.OwnerMailed(2, fits, 0.1)));
            return owner.ownership().refusesMails();
        });
    }

    @Test
    void whoRefusedMailsHearsNoMoreOfTheFirmAndTrustsItLess() {
        QuietMarket market = new QuietMarket("afterSale.ownerAnnoyance=10");
        Customer owner = owner(market, 0, 1);
        double before = owner.trust(DAY);
        assertThat(owner.ownership().refusesMails()).isFalse();

        assertThat(owner.perceive(DAY, new Stimulus.OwnerMailed(100, true, 0.1)))
                .isEqualTo(Reaction.WITHDRAWS);
        double after = owner.trust(DAY);
        assertThat(after).isLessThan(before);
        assertThat(owner.perceive(DAY, new Stimulus.OwnerMailed(100, true, 0.1)))
                .isEqualTo(Reaction.GOES_ON);
        assertThat(owner.trust(DAY)).isEqualTo(after);
        assertThat(owner.ownership().answered()).isZero();
        assertThat(offerMore(market, owner, 0.8, 0.25)).isEqualTo(Reaction.DECIDES_NOTHING);
    }

    @Test
    void fittingMailsAnswerAPartOfWhatTheNextCareWouldAnswer() {
        QuietMarket market = new QuietMarket("afterSale.ownerAnnoyance=0");
        Customer owner = owner(market, 0, PRICE);
        owner.perceive(DAY, new Stimulus.OwnerMailed(2, true, 0.1));
        assertThat(owner.ownership().answered()).isCloseTo(1 - 0.9 * 0.9, EXACT);
        owner.perceive(DAY, new Stimulus.OwnerMailed(1, true, 0.1));
        assertThat(owner.ownership().answered()).isCloseTo(1 - 0.9 * 0.9 * 0.9, EXACT);
        owner.perceive(DAY, new Stimulus.OwnerMailed(5, false, 0.1));
        assertThat(owner.ownership().answered()).isCloseTo(1 - 0.9 * 0.9 * 0.9, EXACT);
        owner.perceive(DAY, new Stimulus.CareSeen(true, 1));

        assertThat(owner.ownership().answered()).isZero();
    }
}
