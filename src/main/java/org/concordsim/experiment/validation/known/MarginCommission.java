package org.concordsim.experiment.validation.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.model.incentive.PayPlan;
import org.concordsim.model.parameters.PayBasis;
import org.concordsim.model.pricing.AskingPrice;
import org.concordsim.model.pricing.PriceGains;
import org.concordsim.model.pricing.PriceQuestion;
import org.concordsim.model.pricing.PriceResponse;
import org.concordsim.model.pricing.WillingnessBelief;

/** A salesperson who is paid on margin and free to price asks the price that is best for the firm. */
final class MarginCommission implements KnownAnswer {
    private static final String MONEY = "money/year";
    private static final double LIST = 25_000;
    private static final double DEEPEST = 0.6;
    private static final double STEP = 0.005;
    private static final double RATE = 0.1;
    private static final String FREE = "0.5";
    private static final String LIMITED = "0.2";
    private static final double[] COSTS = {0.1, 0.3, 0.45, 0.6};
    private static final double[] WILLINGNESS = {-0.3, -0.1, 0.1, 0.3};
    private static final double[] VARIANCES = {0, 0.04, 0.09};
    private static final double[] CHANCES = {0.2, 0.5, 0.8};

    /** Returns a plan without quota or accelerator. */
    private static PayPlan plan(PayBasis basis) {
        return new PayPlan(60_000, RATE, 0, 1, 0, basis, 0);
    }

    @Override
    public KnownCard card() {
        return new KnownCard(
                "K7",
                "commission on margin",
                "A salesperson with a commission on gross margin who may set the price sets the one that maximises the"
                        + " firm's own margin; one with a commission on revenue sets a lower one.",
                "argmax P(p) rate (p - c) = argmax P(p) (p - c); argmax P(p) rate p lies below where c > 0",
                "Weinberg 1975",
                "the asking price over 144 cases of cost, willingness, its uncertainty and believed response, on a grid of"
                        + " half a percent; scenario delegation, where salespeople learn the response, for margins");
    }

    @Override
    public List<Treatment> needs() {
        return List.of(
                delegation("margin", "0"),
                delegation("margin", FREE),
                delegation("revenue", LIMITED),
                delegation("revenue", FREE));
    }

    private static String point(String basis, String authority) {
        return "K7 " + basis + " authority " + authority;
    }

    private static Treatment delegation(String basis, String authority) {
        return KnownFirm.treatment(
                point(basis, authority),
                "delegation",
                "firm.payBasis=" + basis,
                "levers.quiet.discountAuthority=" + authority);
    }

    private static double[] margin(Figures figures, String basis, String authority) {
        return figures.at(point(basis, authority), KnownFirm.MODEL, "grossMargin");
    }

    @Override
    public List<KnownReading> readings(Figures figures) {
        double widest = 0;
        double below = 0;
        double lost = 0;
        List<Case> cases = cases();
        for (Case each : cases) {
            double firm = each.price(PriceGains.margin(each.unitCost()));
            double byRevenue = each.price(each.pay(PayBasis.REVENUE));
            widest = Math.max(widest, Math.abs(each.price(each.pay(PayBasis.MARGIN)) - firm));
            below += (firm - byRevenue) / cases.size();
            lost += (1 - each.margin(byRevenue) / each.margin(firm)) / cases.size();
        }
        double[] onMargin = margin(figures, "margin", FREE);
        double[] onRevenue = margin(figures, "revenue", FREE);
        double[] bound = margin(figures, "margin", "0");
        double[] limited = margin(figures, "revenue", LIMITED);
        return List.of(
                KnownReading.positive("free less no authority, paid on margin", MONEY, Figures.less(onMargin, bound)),
                KnownReading.positive("free: paid on margin less on revenue", MONEY, Figures.less(onMargin, onRevenue)),
                KnownReading.positive("limited less free, paid on revenue", MONEY, Figures.less(limited, onRevenue)),
                KnownReading.identity(
                        "widest gap to the firm's best price, paid on margin", "share of list", widest, 0),
                KnownReading.positive("mean gap below it, paid on revenue", "share of list", new double[] {below}),
                KnownReading.positive("margin lost by pay on revenue", "share", new double[] {lost}));
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (double cost : COSTS) {
            for (double mean : WILLINGNESS) {
                for (double variance : VARIANCES) {
                    for (double chance : CHANCES) {
                        cases.add(new Case(cost * LIST, new WillingnessBelief(mean, variance), chance));
                    }
                }
            }
        }
        return cases;
    }

    private record Case(double unitCost, WillingnessBelief belief, double chance) {
        DoubleUnaryOperator pay(PayBasis basis) {
            return price -> plan(basis).gain(0, plan(basis).credit(price, LIST, unitCost), false);
        }

        double price(DoubleUnaryOperator gain) {
            return AskingPrice.choose(question(gain));
        }

        double margin(double price) {
            return question(PriceGains.margin(unitCost)).worth(price);
        }

        private PriceQuestion question(DoubleUnaryOperator gain) {
            PriceResponse response = PriceResponse.startingAt(chance, 0.3, new WillingnessBelief(0, 0.09), 30);
            return new PriceQuestion(LIST, DEEPEST, STEP, belief, response, gain, 0);
        }
    }
}
