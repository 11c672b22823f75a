package org.concordsim.model.customer;

import org.concordsim.model.parameters.CompetitorParameters;
import org.concordsim.model.parameters.MarketParameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * How buying groups choose, in money: U = W [u f + (1 - u) prior] - rho W (1 - u)(1 - T) - p - gamma max(0, p - ref) - w E
 * for the firm, W f - p for each competing offer that has arrived and a constant for the status quo, each plus a fixed
 * Gumbel number of the group and of the member. An alternative wins when a share of the members that reaches the
 * quorum prefers it and no other has as many votes.
 */
final class Choice {
    private static final int FIRM = 0;
    private static final int STATUS_QUO = 1;
    private static final int FIRST_OFFER = 2;
    private static final int MOST_OFFERS = 50;

    private final Nature nature;
    private final MarketParameters market;
    private final boolean effortCounts;

    Choice(Nature nature) {
        this.nature = nature;
        this.market = nature.parameters().market();
        this.effortCounts = nature.parameters().mechanisms().effort();
    }

    /** Returns BUYS, BUYS_ELSEWHERE or DECIDES_NOTHING for what is on the table on a day. */
    Reaction decide(Traits traits, Journey journey, double trust, double day) {
        double unit = nature.segment(traits.segment()).listPrice() * traits.size();
        int offers = arrivedOffers(journey.need, traits, day);
        double[] common = commonUtilities(traits, journey, trust, unit, offers);
        int[] votes = new int[common.length];
        double[] tastes = nature.tastes(traits, day);
        double[] memberTastes = new double[tastes.length];
        for (int member = 0; member < journey.need.groupSize(); member++) {
            votes[preferred(traits, journey, member, unit, common, tastes, memberTastes)]++;
        }
        return verdict(votes, journey.need.groupSize());
    }

    /** Returns whether a customer with some trust asks the firm about a need. */
    boolean shortlists(Need need, double trust) {
        double p = market.shortlistShare();
        double odds = p / (1 - p) * StrictMath.exp(market.shortlistTrust() * (trust - 0.5));
        double chance = p >= 1 ? 1 : odds / (1 + odds);
        return nature.chance().uniform(Purpose.SHORTLIST, need.key(), 0) < chance;
    }

    private double[] commonUtilities(Traits traits, Journey j, double trust, double unit, int offers) {
        double[] common = new double[FIRST_OFFER + offers];
        common[FIRM] = j.committed() ? firm(j, trust) : Double.NEGATIVE_INFINITY;
        common[STATUS_QUO] = market.statusQuo() * unit;
        for (int o = 0; o < offers; o++) {
            common[FIRST_OFFER + o] =
                    offer(j.need.key(), o, j.need.worth(), unit, Purpose.OFFER_FIT, Purpose.OFFER_PRICE);
        }
        double shared = market.choiceScale() * unit * market.groupCorrelation();
        for (int a = 0; a < common.length; a++) {
            common[a] += shared * Chance.gumbel(nature.chance().uniform(Purpose.GUMBEL_GROUP, j.need.key(), a));
        }
        return common;
    }

    private double firm(Journey j, double trust) {
        double u = j.understanding();
        double effort = effortCounts ? market.customerWage() * j.effortHours() : 0;
        return j.need.worth() * (1 - u) * (market.priorFit() - market.riskAversion() * (1 - trust))
                - j.price
                - market.referenceWeight() * Math.max(0, j.price - j.referencePrice)
                - effort;
    }

    double offer(long key, int number, double worth, double unit, Purpose fitPurpose, Purpose pricePurpose) {
        CompetitorParameters c = market.competitors();
        double fit = c.fit() + c.fitSigma() * nature.normal(fitPurpose, key, number);
        double price =
                c.priceRatio() * StrictMath.exp(c.priceSigma() * nature.normal(pricePurpose, key, number)) * unit;
        return worth * Math.max(0, Math.min(1, fit)) - price;
    }

    private int preferred(
            Traits traits,
            Journey j,
            int member,
            double unit,
            double[] common,
            double[] tastes,
            double[] memberTastes) {
        long key = j.need.key();
        double own = market.choiceScale() * unit * (1 - market.groupCorrelation());
        int best = STATUS_QUO;
        double bestUtility = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < common.length; a++) {
            double utility =
                    common[a] + own * Chance.gumbel(nature.chance().uniform(Purpose.GUMBEL_MEMBER, key, a, member));
            if (a == FIRM && j.committed()) {
                memberTastes(key, member, tastes, memberTastes);
                utility += j.need.worth() * j.understanding() * j.offering.fit(traits.weights(), memberTastes);
            }
            if (utility > bestUtility) {
                bestUtility = utility;
                best = a;
            }
        }
        return best;
    }

    private void memberTastes(long key, int member, double[] tastes, double[] out) {
        for (int k = 0; k < tastes.length; k++) {
            double z = Chance.normal(nature.chance().uniform(Purpose.MEMBER_TASTE, key, member, k));
            out[k] = tastes[k] + market.groupScatter() * z;
        }
    }

    private Reaction verdict(int[] votes, int members) {
        int best = STATUS_QUO;
        for (int a = 0; a < votes.length; a++) {
            if (votes[a] > votes[best]) {
                best = a;
            }
        }
        for (int a = 0; a < votes.length; a++) {
            if (a != best && votes[a] == votes[best]) {
                return Reaction.DECIDES_NOTHING;
            }
        }
        if (best == STATUS_QUO || votes[best] < market.quorum() * members) {
            return Reaction.DECIDES_NOTHING;
        }
        return best == FIRM ? Reaction.BUYS : Reaction.BUYS_ELSEWHERE;
    }

    private int arrivedOffers(Need need, Traits traits, double day) {
        double meanGap = nature.segment(traits.segment()).cycleDays()
                / market.competitors().offersPerCycle();
        double at = need.startDay();
        int arrived = 0;
        while (arrived < MOST_OFFERS) {
            at += meanGap * Chance.exponential(nature.chance().uniform(Purpose.OFFER_TIME, need.key(), arrived));
            if (!(at <= day)) {
                break;
            }
            arrived++;
        }
        return arrived;
    }
}
