package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.model.customer.QuietMarket.LIST;

import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How an owner renews, takes more, and bears care and mails. The noise of choice is a thousandth of list price. */
class OwnerTest {
    private static final Offset<Double> NOISE = within(0.015 * LIST);
    private static final Offset<Double> EXACT = within(1e-12);
    private static final double PRICE = 900;
    private static final double DAY = 100;
    private static final int OWNERS = 500;
    private static final String NO_RIVAL = "market.competitors.priceRatio=100";

    private static Customer owner(QuietMarket market, int id) {
        Customer owner = new Customer(market.nature(), id, null);
        owner.ownFromStart(PRICE, 0, market.offering(0.8));
        return owner;
    }

    private static Customer owner(QuietMarket market) {
        return owner(market, 0);
    }

    /** Returns whether an owner on whom something was done renews at a price. */
    private static DoublePredicate renews(QuietMarket market, double reference, double fit, Stimulus... lived) {
        return price -> {
            Customer owner = owner(market);
            for (Stimulus stimulus : lived) {
                owner.perceive(DAY, stimulus);
            }
            Reaction reaction = owner.perceive(
                    DAY, new Stimulus.RenewalDue(price, reference < 0 ? price : reference, market.offering(fit)));
            return reaction == Reaction.BUYS;
        };
    }

    private static double highest(QuietMarket market, double fit, Stimulus... lived) {
        return QuietMarket.highest(renews(market, -1, fit, lived));
    }

    private static double worth(QuietMarket market) {
        return owner(market).ownership().worth();
    }

    @Test
    void anOwnerRenewsUpToTheWorthOfTheFitAndTheCostOfLeaving() {
        QuietMarket market = new QuietMarket(
                NO_RIVAL,
                "afterSale.promiseWeight=0",
                "market.segments.small.switchingCost=0.15",
                "market.statusQuo=-0.3");

        assertThat(highest(market, 0.8)).isCloseTo(0.8 * worth(market) + 0.15 * LIST + 0.3 * LIST, NOISE);
    }

    @Test
    void theCostOfLeavingGrowsWithTheSizeOfTheDeal() {
        QuietMarket market = new QuietMarket(
                NO_RIVAL,
                "afterSale.promiseWeight=0",
                "market.dealSizeSigma=0.5",
                "market.segments.small.switchingCost=0.5");
        double size = market.nature().traits(0).size();

        assertThat(Math.abs(size - 1)).isGreaterThan(0.1);
        assertThat(highest(market, 0.8)).isCloseTo(0.8 * worth(market) + 0.5 * LIST * size, NOISE);
    }

    @Test
    void aRivalsOfferIsTheOtherWay() {
        QuietMarket market = new QuietMarket(
                "afterSale.promiseWeight=0", "market.competitors.fit=0.7", "market.competitors.priceRatio=0.5");

        assertThat(highest(market, 0.8)).isCloseTo(0.8 * worth(market) - (0.7 * worth(market) - 0.5 * LIST), NOISE);
    }

    @Test
    void aRisingPriceHurtsAboveTheReferencePrice() {
        QuietMarket market = new QuietMarket(NO_RIVAL, "afterSale.promiseWeight=0", "market.referenceWeight=1");

        assertThat(QuietMarket.highest(renews(market, 1000, 0.8))).isCloseTo((0.8 * worth(market) + 1000) / 2, NOISE);
    }

    @Test
    void hoursOfCareAreDeductedAndCareInTimeSatisfies() {
        Stimulus.CareSeen inTime = new Stimulus.CareSeen(true, 2);
        Stimulus.CareSeen missed = new Stimulus.CareSeen(false, 0);
        QuietMarket market = new QuietMarket(
                NO_RIVAL,
                "market.customerWage=50",
                "afterSale.promiseWeight=0",
                "afterSale.satisfactionMemory=1",
                "afterSale.satisfactionWeight=0.5",
                "afterSale.careInTime=0.2",
                "afterSale.careMissed=0.4");
        double base = 0.8 * worth(market);

        assertThat(highest(market, 0.8, inTime, inTime)).isCloseTo(base - 4 * 50 + 0.5 * 0.4 * LIST, NOISE);
        assertThat(highest(market, 0.8, missed)).isCloseTo(base - 0.5 * 0.4 * LIST, NOISE);
        QuietMarket tireless = new QuietMarket(
                NO_RIVAL,
                "mechanisms.effort=false",
                "market.customerWage=50",
                "afterSale.promiseWeight=0",
                "afterSale.satisfactionWeight=0");
        assertThat(highest(tireless, 0.8, inTime)).isCloseTo(0.8 * worth(tireless), NOISE);
    }

    @Test
    void satisfactionIsWhatWasRealisedAgainstWhatWasPromised() {
        QuietMarket market = new QuietMarket("afterSale.promiseWeight=2", "afterSale.satisfactionMemory=0.6");
        Customer owner = owner(market);
        renew(market, owner, 0.9);
        assertThat(owner.ownership().satisfaction()).isCloseTo(0.4 * 2 * 0.1, EXACT);
        renew(market, owner, 0.7);

        assertThat(owner.ownership().satisfaction()).isCloseTo(0.6 * 0.08 - 0.4 * 2 * 0.1, EXACT);
        assertThat(owner.ownership().renewals()).isEqualTo(2);
    }

    @Test
    void withoutTheMechanismSatisfactionStaysNeutral() {
        QuietMarket market = new QuietMarket("afterSale.promiseWeight=2", "mechanisms.afterSale=false");
        Customer owner = owner(market);
        renew(market, owner, 0.6);

        assertThat(owner.ownership().satisfaction()).isZero();
    }

    @Test
    void satisfactionStaysBetweenItsBounds() {
        QuietMarket market = new QuietMarket("afterSale.careInTime=0.7", "afterSale.careMissed=0.8");
        Customer owner = owner(market);
        IntStream.range(0, 3).forEach(i -> owner.perceive(DAY, new Stimulus.CareSeen(true, 0)));
        assertThat(owner.ownership().satisfaction()).isEqualTo(1);
        IntStream.range(0, 4).forEach(i -> owner.perceive(DAY, new Stimulus.CareSeen(false, 0)));

        assertThat(owner.ownership().satisfaction()).isEqualTo(-1);
    }

    @Test
    void careIsAPromiseKeptOrBroken() {
        QuietMarket market = new QuietMarket();
        Customer kept = owner(market);
        Customer broken = owner(market);
        double before = kept.trust(DAY);
        kept.perceive(DAY, new Stimulus.CareSeen(true, 1));
        broken.perceive(DAY, new Stimulus.CareSeen(false, 1));

        assertThat(kept.trust(DAY)).isGreaterThan(before);
        assertThat(broken.trust(DAY)).isLessThan(before);
    }

    @Test
    void aRenewalSetsThePriceAndBeginsANewYear() {
        QuietMarket market = new QuietMarket(NO_RIVAL);
        Customer owner = owner(market);
        owner.perceive(DAY, new Stimulus.CareSeen(true, 2));
        assertThat(owner.ownership().effortHours()).isEqualTo(2);
        owner.perceive(DAY, new Stimulus.RenewalDue(500, 500, market.offering(0.8)));

        assertThat(owner.ownership().price()).isEqualTo(500);
        assertThat(owner.ownership().effortHours()).isZero();
        assertThat(owner.perceive(DAY, new Stimulus.RenewalDue(1e6, 1e6, market.offering(0.8))))
                .isEqualTo(Reaction.DECIDES_NOTHING);
        assertThat(owner.ownership()).isNull();
    }

    /** The difference of two Gumbel numbers is logistic: a price ln 3 scales below the limit is taken by three of four. */
    @Test
    void renewalFollowsTheLogitRule() {
        QuietMarket market = new QuietMarket(
                NO_RIVAL,
                "market.choiceScale=0.2",
                "market.willingnessSigma=0",
                "afterSale.promiseWeight=0",
                "market.segments.small.accounts=1000");
        double price = 0.8 * worth(market) - 0.2 * LIST * Math.log(3);
        Odds.assertShare(
                OWNERS,
                0.75,
                id -> owner(market, id).perceive(DAY, new Stimulus.RenewalDue(price, price, market.offering(0.8)))
                        == Reaction.BUYS);
    }

    /** Independent of the year before: nine of sixteen renew twice. */
    @Test
    void everyRenewalIsAnotherOccasion() {
        QuietMarket market = new QuietMarket(
                NO_RIVAL,
                "market.choiceScale=0.2",
                "market.willingnessSigma=0",
                "afterSale.promiseWeight=0",
                "market.segments.small.accounts=1000");
        double price = 0.8 * worth(market) - 0.2 * LIST * Math.log(3);
        Stimulus due = new Stimulus.RenewalDue(price, price, market.offering(0.8));
        Odds.assertShare(OWNERS, 0.75 * 0.75, id -> {
            Customer owner = owner(market, id);
            return owner.perceive(DAY, due) == Reaction.BUYS && owner.perceive(DAY, due) == Reaction.BUYS;
        });
    }

    /** A rival's fit scatters from renewal to renewal, and its price. */
    @Test
    void everyRenewalMeetsAnotherRival() {
        QuietMarket market = new QuietMarket(
                "afterSale.promiseWeight=0",
                "market.competitors.fit=0.5",
                "market.competitors.fitSigma=0.1",
                "market.competitors.priceRatio=0.001",
                "market.statusQuo=-5");
        double worth = worth(market);
        Stimulus due = new Stimulus.RenewalDue(0.3 * worth, 0.3 * worth, market.offering(0.8));
        Odds.assertShare(OWNERS, 0.5, id -> {
            Customer owner = owner(market, 0);
            IntStream.range(0, id).forEach(i -> owner.ownership().renewals++);
            return owner.perceive(DAY, due) == Reaction.BUYS;
        });
    }

    private static void renew(QuietMarket market, Customer owner, double fit) {
        assertThat(owner.perceive(DAY, new Stimulus.RenewalDue(1, 1, market.offering(fit))))
                .isEqualTo(Reaction.BUYS);
    }

    @Test
    void anOwnerThatDoesNotWeighStaysAndTakesMoreAtAnyPrice() {
        QuietMarket market = new QuietMarket("mechanisms.choice=false");
        Customer owner = owner(market);
        owner.begin(market.need(1, 1, 1));

        assertThat(owner.perceive(DAY, new Stimulus.ExpansionOffered(market.offering(0.5), 0.5)))
                .isEqualTo(Reaction.BUYS);
        assertThat(owner.perceive(DAY, new Stimulus.RenewalDue(100 * PRICE, PRICE, market.offering(0.5))))
                .isEqualTo(Reaction.BUYS);
        assertThat(owner.ownership().price()).isEqualTo(100 * PRICE);
    }
}
