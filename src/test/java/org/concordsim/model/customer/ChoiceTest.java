package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.model.customer.QuietMarket.DECISION;
import static org.concordsim.model.customer.QuietMarket.LIST;
import static org.concordsim.model.customer.QuietMarket.START;
import static org.concordsim.model.customer.QuietMarket.WORTH;

import org.assertj.core.data.Offset;
import org.concordsim.random.Purpose;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.Test;

/** The rule of choice in money, U = W [u f + (1 - u) prior] - rho W (1 - u)(1 - T) - p - gamma max(0, p - ref) - w E. */
class ChoiceTest {
    /** The noise of choice is a thousandth of list price. */
    private static final Offset<Double> NOISE = within(0.015 * LIST);

    private static final double DAY = START + 1;
    private static final int OFFERS = 2000;

    @Test
    void whoUnderstandsAllPaysUpToTheWorthOfTheFit() {
        QuietMarket market = new QuietMarket();

        assertThat(market.highestNamed(market.buyer(market.need(1, 1, 1)), 0.8, DAY))
                .isCloseTo(0.8 * WORTH, NOISE);
    }

    @Test
    void whoUnderstandsNothingPaysForTheFitThatItExpects() {
        QuietMarket market = new QuietMarket("market.priorFit=0.6");

        assertThat(market.highestNamed(market.buyer(market.need(1, 1, 0)), 0.8, DAY))
                .isCloseTo(0.6 * WORTH, NOISE);
    }

    @Test
    void explainingAPoorFitLowersWhatIsPaid() {
        QuietMarket market = new QuietMarket("market.priorFit=0.9");

        assertThat(market.highestNamed(market.buyer(market.need(1, 1, 0.25)), 0.5, DAY))
                .isCloseTo((0.25 * 0.5 + 0.75 * 0.9) * WORTH, NOISE);
    }

    @Test
    void whatIsNeitherUnderstoodNorTrustedIsDeducted() {
        QuietMarket market = new QuietMarket("market.priorFit=0.8", "market.riskAversion=0.5");
        Customer stranger = market.buyer(market.need(1, 1, 0.4));
        Customer knowing = market.buyer(market.need(1, 1, 1));
        double doubt = 1 - stranger.trust(DAY);

        assertThat(market.highestNamed(stranger, 0.8, DAY)).isCloseTo(0.8 * WORTH - 0.5 * WORTH * 0.6 * doubt, NOISE);
        assertThat(market.highestNamed(knowing, 0.8, DAY)).isCloseTo(0.8 * WORTH, NOISE);
    }

    @Test
    void promisesKeptRaiseAndPromisesBrokenLowerWhatIsPaid() {
        QuietMarket market = new QuietMarket("market.riskAversion=1");
        Customer kept = market.buyer(market.need(1, 1, 0));
        Customer broken = market.buyer(market.need(1, 1, 0));
        kept.perceive(DAY, new Stimulus.PromiseSeen(true));
        broken.perceive(DAY, new Stimulus.PromiseSeen(false));
        double gap = kept.trust(DAY) - broken.trust(DAY);

        assertThat(gap).isPositive();
        assertThat(market.highestNamed(kept, 0.8, DAY) - market.highestNamed(broken, 0.8, DAY))
                .isCloseTo(gap * WORTH, NOISE);
    }

    @Test
    void aPriceAboveTheReferencePriceHurtsTwiceOneBelowItDoesNot() {
        QuietMarket market = new QuietMarket("market.referenceWeight=1");
        Customer buyer = market.buyer(market.need(1, 1, 1));

        assertThat(QuietMarket.highest(p -> market.accepts(buyer, p, 1000, 0.8, DAY)))
                .isCloseTo((0.8 * WORTH + 1000) / 2, NOISE);
        assertThat(QuietMarket.highest(p -> market.accepts(buyer, p, 1700, 0.8, DAY)))
                .isCloseTo(0.8 * WORTH, NOISE);
    }

    @Test
    void hoursOfTheCustomersSideAreDeductedAtItsWage() {
        Stimulus.TimeSpent hours = new Stimulus.TimeSpent(2);
        QuietMarket market = new QuietMarket("market.customerWage=50", "market.ownSearchHours=3");
        Customer buyer = market.buyer(market.need(1, 1, 1));
        buyer.perceive(DAY, hours);
        QuietMarket patient =
                new QuietMarket("market.customerWage=50", "market.ownSearchHours=3", "mechanisms.effort=false");
        Customer other = patient.buyer(patient.need(1, 1, 1));
        other.perceive(DAY, hours);

        assertThat(market.highestNamed(buyer, 0.8, DAY)).isCloseTo(0.8 * WORTH - 50 * 5, NOISE);
        assertThat(patient.highestNamed(other, 0.8, DAY)).isCloseTo(0.8 * WORTH, NOISE);
    }

    @Test
    void leavingThingsAsTheyAreIsWorthAShareOfListPriceTimesDealSize() {
        QuietMarket worse = new QuietMarket("market.statusQuo=-0.5");
        QuietMarket better = new QuietMarket("market.statusQuo=0.3");

        assertThat(worse.highestNamed(worse.buyer(worse.need(1, 1, 1)), 0.8, DAY))
                .isCloseTo(0.8 * WORTH + 0.5 * LIST, NOISE);
        assertThat(better.highestNamed(better.buyer(better.need(1, 1, 1)), 0.8, DAY))
                .isCloseTo(0.8 * WORTH - 0.3 * LIST, NOISE);
    }

    @Test
    void aRivalsOfferIsToBeBeatenByThoseWhoTellOfIt() {
        QuietMarket open = rivals("market.competitors.disclosed=1");
        QuietMarket silent = rivals("market.competitors.disclosed=0");
        double rival = 0.7 * WORTH - 0.9 * LIST;

        assertThat(open.highestNamed(open.buyer(open.need(1, 1, 1)), 0.8, DECISION))
                .isCloseTo(0.8 * WORTH - rival, NOISE);
        assertThat(silent.highestNamed(silent.buyer(silent.need(1, 1, 1)), 0.8, DECISION))
                .isCloseTo(0.8 * WORTH, NOISE);
    }

    @Test
    void aRivalsOfferThatIsBetterIsTakenEvenByThoseWhoDidNotTellOfIt() {
        QuietMarket silent = rivals("market.competitors.disclosed=0");
        Customer buyer = silent.buyer(silent.need(1, 1, 1));

        assertThat(silent.accepts(buyer, 1500, 1500, 0.8, DECISION)).isTrue();
        assertThat(buyer.perceive(DECISION, new Stimulus.DecisionDue())).isEqualTo(Reaction.BUYS_ELSEWHERE);
        assertThat(buyer.ownership()).isNull();
    }

    @Test
    void aBadFitOfARivalIsNoWorseThanNoFitAndAGoodOneNoBetterThanPerfect() {
        QuietMarket wild =
                rivals("market.competitors.fitSigma=1", "market.statusQuo=-5", "market.competitors.priceRatio=1");
        for (int number = 0; number < 200; number++) {
            double worth =
                    new Choice(wild.nature()).offer(number, 0, WORTH, LIST, Purpose.OFFER_FIT, Purpose.OFFER_PRICE);
            assertThat(worth).isBetween(-LIST, WORTH - LIST);
        }
    }

    /** A fit of .5, deviation .1, for a need of worth 1 at no price; ln price of deviation .2 for one of no worth. */
    @Test
    void rivalsScatterInFitAndInPrice() {
        QuietMarket market = rivals(
                "market.competitors.fit=0.5", "market.competitors.fitSigma=0.1", "market.competitors.priceSigma=0.2");
        Choice choice = new Choice(market.nature());
        double[] fits = new double[OFFERS];
        double[] prices = new double[OFFERS];
        for (int i = 0; i < OFFERS; i++) {
            fits[i] = choice.offer(7, i, 1, 0, Purpose.OFFER_FIT, Purpose.OFFER_PRICE);
            prices[i] = Math.log(-choice.offer(7, i, 0, LIST, Purpose.OFFER_FIT, Purpose.OFFER_PRICE) / LIST);
        }

        assertNormal(fits, 0.5, 0.1);
        assertNormal(prices, Math.log(0.9), 0.2);
    }

    private static void assertNormal(double[] values, double mean, double deviation) {
        Summary summary = Summary.of(values);
        assertThat(summary.mean()).isCloseTo(mean, within(4 * deviation / Math.sqrt(OFFERS)));
        assertThat(summary.deviation()).isCloseTo(deviation, within(4 * deviation / Math.sqrt(2.0 * OFFERS)));
    }

    @Test
    void everythingGrowsWithTheSizeOfTheDeal() {
        QuietMarket market = new QuietMarket("market.dealSizeSigma=0.5", "market.statusQuo=-0.5");
        double size = market.nature().traits(0).size();

        assertThat(Math.abs(size - 1)).isGreaterThan(0.1);
        assertThat(market.highestNamed(market.buyer(market.need(1, 1, 1)), 0.8, DAY))
                .isCloseTo(0.8 * WORTH + 0.5 * LIST * size, NOISE);
    }

    @Test
    void noRivalIsOnTheTableBeforeItsOfferArrived() {
        QuietMarket market = rivals("market.competitors.disclosed=1");

        assertThat(market.highestNamed(market.buyer(market.need(1, 1, 1)), 0.8, START))
                .isCloseTo(0.8 * WORTH, NOISE);
    }

    @Test
    void withoutAPriceOnTheTableTheFirmIsNotChosen() {
        QuietMarket market = new QuietMarket("market.statusQuo=-5");
        Customer buyer = market.buyer(market.need(1, 1, 1));

        assertThat(buyer.perceive(DECISION, new Stimulus.DecisionDue())).isEqualTo(Reaction.DECIDES_NOTHING);
    }

    private static QuietMarket rivals(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "market.competitors.offersPerCycle=5";
        all[1] = "market.competitors.fit=0.7";
        all[2] = "market.competitors.priceRatio=0.9";
        System.arraycopy(options, 0, all, 3, options.length);
        return new QuietMarket(all);
    }

    @Test
    void whoDoesNotWeighTakesAnyPriceOnTheTable() {
        QuietMarket market = rivals("mechanisms.choice=false");
        Customer named = market.buyer(market.need(1, 9, 0));
        Customer pressed = market.buyer(market.need(2, 9, 0));

        assertThat(market.accepts(named, 100 * WORTH, LIST, 0.5, DAY)).isTrue();
        assertThat(named.perceive(DECISION, new Stimulus.DecisionDue())).isEqualTo(Reaction.BUYS);
        assertThat(market.accepts(pressed, 100 * WORTH, LIST, 0.5, DAY)).isTrue();
        assertThat(pressed.perceive(DAY, new Stimulus.Pressed())).isEqualTo(Reaction.BUYS);
    }

    @Test
    void whoDoesNotWeighTakesNothingThatIsNotOnTheTable() {
        QuietMarket market = rivals("mechanisms.choice=false");
        Customer buyer = market.buyer(market.need(1, 9, 0));

        assertThat(buyer.perceive(DECISION, new Stimulus.DecisionDue())).isEqualTo(Reaction.DECIDES_NOTHING);
    }
}
