package org.concordsim.model.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import org.concordsim.random.Chance;
import org.concordsim.support.SmallFirm;

/**
 * A market in which little is left to chance: accounts of equal size and tastes, no rivals, groups that agree at once, and
 * hardly any noise of choice. Options add to it.
 */
final class QuietMarket {
    /** The list price of small accounts at the start, money a year. */
    static final double LIST = 1000;

    /** The worth of a perfect fit to the buyers of {@link #need}, money a year. */
    static final double WORTH = 2000;

    /** The day on which {@link #need} arises. */
    static final double START = 10;

    /** The day on which the group of {@link #need} decides. */
    static final double DECISION = 200;

    private static final double FAR = 1e4;
    private static final double HORIZON = 520;
    private static final List<String> QUIET = List.of(
            "market.segments.small.listPrice=1000",
            "market.segments.small.unitCost=100",
            "market.segments.small.cycleDays=20",
            "market.segments.small.switchingCost=0",
            "market.dealSizeSigma=0",
            "market.tasteScatter=0",
            "market.groupScatter=0",
            "market.segmentSpread=0",
            "market.turbulence=0",
            "market.choiceScale=0.001",
            "market.statusQuo=0",
            "market.riskAversion=0",
            "market.referenceWeight=0",
            "market.agreementDays=0",
            "market.ownSearchHours=0",
            "market.competitors.offersPerCycle=0",
            "market.competitors.priceSigma=0",
            "market.competitors.fitSigma=0");

    private final Nature nature;

    QuietMarket(String... options) {
        List<String> all = new ArrayList<>(QUIET);
        all.addAll(Arrays.asList(options));
        nature = new Nature(
                new Chance(20061122, 0),
                SmallFirm.scenario(all.toArray(String[]::new)).parameters(),
                HORIZON);
    }

    Nature nature() {
        return nature;
    }

    /** Returns a need of the first account; the number tells it from others of the same group and knowledge. */
    Need need(long number, int group, double educated) {
        return new Need(number, 0, START, DECISION, WORTH, group, educated);
    }

    /** Returns the first account on its way with a need. */
    Customer buyer(Need need) {
        Customer customer = new Customer(nature, 0, null);
        customer.begin(need);
        return customer;
    }

    /** Returns an offering whose fit to everybody is a given share if tastes are at the centre, at least one half. */
    Offering offering(double fit) {
        double[] features = new double[nature.parameters().market().features()];
        Arrays.fill(features, 2 * (1 - fit));
        return new Offering(features);
    }

    /** Returns the highest price that a predicate accepts, money a year; it refuses all higher ones. */
    static double highest(DoublePredicate accepts) {
        double low = 1e-3;
        double high = FAR;
        while (high - low > 1e-3) {
            double middle = (low + high) / 2;
            if (accepts.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the highest price at which a buyer says that it would buy, where the reference price is as high. */
    double highestNamed(Customer buyer, double fit, double day) {
        return highest(price -> accepts(buyer, price, price, fit, day));
    }

    boolean accepts(Customer buyer, double price, double reference, double fit, double day) {
        return buyer.perceive(day, new Stimulus.PriceNamed(price, reference, offering(fit)))
                == Reaction.FINDS_ACCEPTABLE;
    }
}
