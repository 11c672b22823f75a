package org.concordsim.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordsim.model.customer.QuietMarket.LIST;
import static org.concordsim.model.customer.QuietMarket.START;
import static org.concordsim.model.customer.QuietMarket.WORTH;

import java.util.stream.IntStream;
import org.concordsim.statistics.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the votes of a buying group become a decision, and the odds of choice. */
class GroupTest {
    private static final double DAY = START + 1;
    private static final double NEVER = 1e6;
    private static final int NEEDS = 1000;

    /** Returns the day by which a group that was offered a bargain buys. */
    private static double dayOfPurchase(QuietMarket market, int number, int group) {
        double low = DAY;
        double high = NEVER;
        Customer buyer = offered(market, number, group, 1);
        if (decision(buyer, high) != Reaction.BUYS) {
            return Double.POSITIVE_INFINITY;
        }
        while (high - low > 1e-4) {
            double middle = (low + high) / 2;
            boolean buys = decision(buyer, middle) == Reaction.BUYS;
            low = buys ? low : middle;
            high = buys ? middle : high;
        }
        return high - DAY;
    }

    private static Customer offered(QuietMarket market, int number, int group, double price) {
        Customer buyer = market.buyer(market.need(number, group, 1));
        buyer.perceive(DAY, new Stimulus.PriceNamed(price, price, market.offering(0.8)));
        return buyer;
    }

    private static Reaction decision(Customer buyer, double day) {
        return buyer.perceive(day, new Stimulus.DecisionDue());
    }

    private static void assertBuyers(double share, QuietMarket market, int group, double price) {
        Odds.assertShare(NEEDS, share, number -> decision(offered(market, number, group, price), DAY) == Reaction.BUYS);
    }

    @Test
    void aGroupThatAllLikeItBuysOnTheDay() {
        QuietMarket market = new QuietMarket("market.quorum=1");

        assertThat(decision(offered(market, 1, 7, 0.7 * WORTH), DAY)).isEqualTo(Reaction.BUYS);
        assertThat(decision(offered(market, 1, 7, 0.9 * WORTH), DAY)).isEqualTo(Reaction.DECIDES_NOTHING);
    }

    @Test
    void aSingleBuyerNeedsNobodysConsent() {
        QuietMarket market = new QuietMarket("market.agreementDays=100", "market.quorum=1");

        assertThat(decision(offered(market, 1, 1, 1), DAY)).isEqualTo(Reaction.BUYS);
    }

    @Test
    void whereGroupsAreOffTheContactOfALargeOneActsAlone() {
        QuietMarket groups = new QuietMarket("market.agreementDays=100", "market.quorum=1");
        QuietMarket contacts =
                new QuietMarket("market.agreementDays=100", "market.quorum=1", "mechanisms.buyingGroup=false");
        Customer group = offered(groups, 1, 7, 1);
        Customer contact = offered(contacts, 1, 7, 1);

        assertThat(group.journey().attendees()).isEqualTo(3);
        assertThat(decision(group, DAY)).isEqualTo(Reaction.DECIDES_NOTHING);
        assertThat(contact.journey().need().groupSize()).isEqualTo(7);
        assertThat(contact.journey().attendees()).isEqualTo(1);
        assertThat(decision(contact, DAY)).isEqualTo(Reaction.BUYS);
    }

    /** The mean of n exponential times of mean 1 lies within 4 / sqrt(n) of 1 for all but 1 seed in 10,000. */
    @ParameterizedTest
    @CsvSource({"2, 0.9, 1", "3, 0.65, 1", "3, 0.7, 2", "5, 1, 4", "5, 0.1, 2", "4, 0.75, 2", "4, 0.1, 2"})
    void anOfferReachesMemberAfterMemberUntilTheQuorumPrefersIt(int group, double quorum, int handOvers) {
        QuietMarket market = new QuietMarket("market.agreementDays=12", "market.quorum=" + quorum);
        double[] days = IntStream.range(0, 400)
                .mapToDouble(number -> dayOfPurchase(market, number, group))
                .toArray();

        assertThat(Summary.of(days).mean()).isCloseTo(12.0 * handOvers, within(12 * 4 * Math.sqrt(handOvers / 400.0)));
    }

    /** One vote each for the firm and for leaving things as they are. */
    @Test
    void noAlternativeWinsWithAsManyVotesAsAnother() {
        QuietMarket market = new QuietMarket("market.agreementDays=250", "market.quorum=0.1");

        assertThat(decision(offered(market, 1, 2, 1), DAY)).isEqualTo(Reaction.DECIDES_NOTHING);
        assertThat(decision(offered(market, 1, 2, 1), NEVER)).isEqualTo(Reaction.BUYS);
    }

    /** The contact prefers the firm's new offer, of which the other member, who prefers a rival's, has not heard. */
    @Test
    void aGroupSplitBetweenTheFirmAndARivalDecidesNothing() {
        QuietMarket market = new QuietMarket(
                "market.agreementDays=5",
                "market.quorum=0.1",
                "market.statusQuo=-5",
                "market.competitors.offersPerCycle=5",
                "market.competitors.fitSigma=0.1",
                "market.competitors.disclosed=1");
        Customer buyer = market.buyer(market.need(1, 2, 1));
        assertThat(decision(buyer, 180)).isEqualTo(Reaction.BUYS_ELSEWHERE);
        assertThat(market.accepts(buyer, 1, 1, 0.8, 180)).isTrue();

        assertThat(decision(buyer, 180)).isEqualTo(Reaction.DECIDES_NOTHING);
        assertThat(decision(buyer, 1000)).isEqualTo(Reaction.BUYS);
    }

    @Test
    void whatTheContactSaysIsItsOwnViewWhateverTheOthersHaveHeard() {
        QuietMarket market = new QuietMarket("market.agreementDays=250", "market.quorum=1");
        Customer buyer = market.buyer(market.need(1, 9, 1));

        assertThat(market.accepts(buyer, 1, 1, 0.8, DAY)).isTrue();
        assertThat(decision(buyer, DAY)).isEqualTo(Reaction.DECIDES_NOTHING);
    }

    @Test
    void anOfferKeepsTheDayOnWhichTheFirstPriceWasNamed() {
        QuietMarket market = new QuietMarket("market.agreementDays=10", "market.quorum=1");
        Customer buyer = offered(market, 1, 3, WORTH);
        double later = DAY + 2 * dayOfPurchase(market, 1, 3);
        buyer.perceive(later, new Stimulus.PriceNamed(1, 1, market.offering(0.8)));

        assertThat(decision(buyer, later)).isEqualTo(Reaction.BUYS);
    }

    /** Utilities in units of the scale differ by ln 3: three of four choose the firm, by the logit rule. */
    @ParameterizedTest
    @CsvSource({"0", "1"})
    void singleBuyersChooseByTheLogitRule(double correlation) {
        QuietMarket market = new QuietMarket("market.choiceScale=0.2", "market.groupCorrelation=" + correlation);
        double price = 0.8 * WORTH - 0.2 * LIST * Math.log(3);

        assertBuyers(0.75, market, 1, price);
    }

    /** Fifty rivals as good as each other, and the firm ln 50 scales better: one of two chooses the firm. */
    @ParameterizedTest
    @CsvSource({"0", "1"})
    void manyRivalsAreAsGoodAsOneMuchBetter(double correlation) {
        QuietMarket market = new QuietMarket(
                "market.choiceScale=0.1",
                "market.groupCorrelation=" + correlation,
                "market.statusQuo=-5",
                "market.competitors.offersPerCycle=50",
                "market.competitors.fit=0.7",
                "market.competitors.priceRatio=0.9");
        double price = 0.8 * WORTH - (0.7 * WORTH - 0.9 * LIST) - 0.1 * LIST * Math.log(50);

        Odds.assertShare(NEEDS, 0.5, number -> {
            Customer buyer = market.buyer(market.need(number, 1, 1));
            market.accepts(buyer, price, price, 0.8, 190);
            return decision(buyer, 190) == Reaction.BUYS;
        });
    }

    @Test
    void membersWithAllNoiseInCommonDecideAsOneAndWithNoneInCommonApart() {
        double price = 0.8 * WORTH - 0.2 * LIST * Math.log(3);
        QuietMarket one = new QuietMarket("market.choiceScale=0.2", "market.groupCorrelation=1", "market.quorum=1");
        QuietMarket apart = new QuietMarket("market.choiceScale=0.2", "market.groupCorrelation=0", "market.quorum=1");

        assertBuyers(0.75, one, 3, price);
        assertBuyers(0.75 * 0.75 * 0.75, apart, 3, price);
    }

    /**
     * The highest price of a single buyer moves with the difference of two sums of Gumbel numbers, one of the group and one
     * of the member: variance 2 (c^2 + (1 - c)^2) pi^2 / 6 in squared units of the scale. Gumbel numbers have heavier tails
     * than normal ones, so that the error of a deviation is about .035 here; 4 errors.
     */
    @ParameterizedTest
    @CsvSource({"0.3", "0.5"})
    void theNoiseOfAGroupAndOfItsMembersAddUp(double correlation) {
        QuietMarket market = new QuietMarket("market.choiceScale=0.1", "market.groupCorrelation=" + correlation);
        double[] limits = IntStream.range(0, NEEDS)
                .mapToDouble(number -> market.highestNamed(market.buyer(market.need(number, 1, 1)), 0.8, DAY))
                .toArray();
        double parts = correlation * correlation + (1 - correlation) * (1 - correlation);

        assertThat(Summary.of(limits).deviation() / (0.1 * LIST))
                .isCloseTo(Math.PI * Math.sqrt(parts / 3), within(0.14 * Math.sqrt(parts)));
        assertThat(Summary.of(limits).mean() / (0.1 * LIST)).isCloseTo(16, within(0.25 * Math.sqrt(parts)));
    }

    /** With a fit of 1 to the account's tastes any scatter of a member's is a loss: 1/2 sum w |z| of mean .4 s. */
    @Test
    void tastesOfMembersScatterRoundTheAccounts() {
        QuietMarket market = new QuietMarket("market.groupScatter=0.5");
        double[] fits = IntStream.range(0, 400)
                .mapToDouble(number -> market.highestNamed(market.buyer(market.need(number, 1, 1)), 1, DAY) / WORTH)
                .toArray();
        Summary fit = Summary.of(fits);
        double expected = 1 - 0.5 * 0.5 * Math.sqrt(2 / Math.PI);

        assertThat(fit.mean()).isCloseTo(expected, within(4 * fit.deviation() / Math.sqrt(fits.length)));
        assertThat(fit.deviation()).isGreaterThan(0.03);
    }

    /** The gaps between rivals' offers are exponential with the median cycle over the offers in it as their mean. */
    @Test
    void rivalsArriveAsManyACycleAsExpected() {
        QuietMarket market = new QuietMarket(
                "market.competitors.offersPerCycle=0.5", "market.competitors.priceRatio=0", "market.statusQuo=-5");
        Odds.assertShare(
                NEEDS,
                1 - Math.exp(-0.5),
                number -> decision(market.buyer(market.need(number, 1, 1)), START + 20) == Reaction.BUYS_ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource({"0.55, 0.5, 0.55", "0.55, 0.75, 0.6683", "0.2, 0.25, 0.1317", "1, 0.25, 1", "0, 0.75, 0"})
    void customersAskTheFirmByTheirTrustInIt(double share, double trust, double expected) {
        QuietMarket market = new QuietMarket("market.shortlistShare=" + share, "market.shortlistTrust=2");
        Choice choice = new Choice(market.nature());
        Odds.assertShare(NEEDS, expected, number -> choice.shortlists(market.need(number, 1, 1), trust));
    }
}
