package org.concordsim.model.customer;

import java.util.Arrays;
import org.concordsim.model.parameters.CompetitorParameters;
import org.concordsim.model.parameters.MarketParameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * How buying groups choose, in money: U = W [u f + (1 - u) prior] - rho W (1 - u)(1 - T) - p - gamma max(0, p - ref) - w E
 * for the firm, W f - p for each competing offer that has arrived and a constant for the status quo, each plus a fixed
 * Gumbel number of the group and of the member. An alternative wins when a share of the members that reaches the
 * quorum prefers it and no other has as many votes. The contact knows an alternative at once; it reaches the other members
 * one after the other, and nobody prefers what has not reached them. Where customers do not weigh, they take what is offered.
 */
final class Choice {
    private static final int FIRM = 0;
    private static final int STATUS_QUO = 1;
    private static final int FIRST_OFFER = 2;
    private static final int MOST_OFFERS = 50;

    private final Nature nature;
    private final MarketParameters market;
    private final boolean weighs;
    private final boolean effortCounts;

    Choice(Nature nature) {
        this.nature = nature;
        this.market = nature.parameters().market();
        this.weighs = nature.parameters().mechanisms().choice();
        this.effortCounts = nature.parameters().mechanisms().effort();
    }

    /** Returns BUYS, BUYS_ELSEWHERE or DECIDES_NOTHING for what is on the table on a day. */
    Reaction decide(Traits traits, Journey journey, double trust, double day) {
        return weighs ? verdict(traits, journey, trust, day, true) : taken(journey);
    }

    /**
     * Returns what the firm hears when it names a price: BUYS if the contact would, by what it tells of. One that does not
     * tell of competing offers speaks as if there were none.
     */
    Reaction answer(Traits traits, Journey journey, double trust, double day) {
        return weighs ? verdict(traits, journey, trust, day, false) : taken(journey);
    }

    private static Reaction taken(Journey journey) {
        return journey.committed() ? Reaction.BUYS : Reaction.DECIDES_NOTHING;
    }

    /** Returns whether an owner takes what is worth so much rather than something else. */
    boolean takes(double worth, double otherwise) {
        return !weighs || worth > otherwise;
    }

    private Reaction verdict(Traits traits, Journey journey, double trust, double day, boolean all) {
        double unit = nature.segment(traits.segment()).listPrice() * traits.size();
        double[] since = onTableSince(journey, traits, all || tells(journey.need) ? day : Double.NEGATIVE_INFINITY);
        int members = all ? journey.members() : 1;
        double[] common = commonUtilities(traits, journey, trust, unit, since.length - FIRST_OFFER);
        Table table = new Table(unit, common, since, traits.weights(), nature.tastes(traits, day));
        int[] votes = new int[common.length];
        double lag = 0;
        for (int member = 0; member < members; member++) {
            lag += lag(journey, member);
            votes[preferred(table, journey, member, day - lag)]++;
        }
        return verdict(votes, members);
    }

    private boolean tells(Need need) {
        return nature.chance().uniform(Purpose.TELLS_OF_OFFERS, need.key(), 0)
                < market.competitors().disclosed();
    }

    /** Returns the days after which an alternative that reached the member before reaches this one. */
    private double lag(Journey journey, int member) {
        if (member == 0) {
            return 0;
        }
        double u = nature.chance().uniform(Purpose.REACHES_MEMBER, journey.need.key(), member);
        return market.agreementDays() * Chance.exponential(u);
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

    private int preferred(Table table, Journey j, int member, double day) {
        long key = j.need.key();
        double own = market.choiceScale() * table.unit * (1 - market.groupCorrelation());
        int best = STATUS_QUO;
        double bestUtility = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < table.common.length; a++) {
            if (!(table.since[a] <= day)) {
                continue;
            }
            double utility = table.common[a]
                    + own * Chance.gumbel(nature.chance().uniform(Purpose.GUMBEL_MEMBER, key, a, member));
            if (a == FIRM) {
                double fit = j.offering.fit(table.weights, memberTastes(key, member, table.tastes));
                utility += j.need.worth() * j.understanding() * fit;
            }
            if (utility > bestUtility) {
                bestUtility = utility;
                best = a;
            }
        }
        return best;
    }

    private double[] memberTastes(long key, int member, double[] tastes) {
        double[] out = new double[tastes.length];
        for (int k = 0; k < tastes.length; k++) {
            double z = Chance.normal(nature.chance().uniform(Purpose.MEMBER_TASTE, key, member, k));
            out[k] = tastes[k] + market.groupScatter() * z;
        }
        return out;
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

    private double[] onTableSince(Journey journey, Traits traits, double day) {
        Need need = journey.need;
        double meanGap = nature.segment(traits.segment()).cycleDays()
                / market.competitors().offersPerCycle();
        double[] since = new double[FIRST_OFFER + MOST_OFFERS];
        since[FIRM] = journey.committed() ? journey.proposedDay : Double.POSITIVE_INFINITY;
        since[STATUS_QUO] = Double.NEGATIVE_INFINITY;
        double at = need.startDay();
        int arrived = 0;
        while (arrived < MOST_OFFERS) {
            at += meanGap * Chance.exponential(nature.chance().uniform(Purpose.OFFER_TIME, need.key(), arrived));
            if (!(at <= day)) {
                break;
            }
            since[FIRST_OFFER + arrived++] = at;
        }
        return Arrays.copyOf(since, FIRST_OFFER + arrived);
    }

    /** What a group compares: utilities in common, the day each alternative came up, and what its account wants. */
    private record Table(double unit, double[] common, double[] since, double[] weights, double[] tastes) {}
}
