package org.concordsim.experiment.validation.known;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.scenario.Scenario;

/** One percent more price at the same volume raises profit by the lever of the margin: an identity of accounting. */
public final class PriceLever implements KnownAnswer {
    /** Commission on a booking, with the load of employment; share. */
    public static final double COMMISSION = 0.05 * 1.2;

    private static final double PRICE = 6000;
    private static final double RISE = 0.01;
    private static final String BEFORE = "K5 price";
    private static final String AFTER = "K5 price plus 1 %";

    PriceLever() {}

    /** Returns the firm that sells at a list price to customers to whom the product is worth any price. */
    public static Scenario at(double listPrice) {
        return KnownFirm.scenario("leverage", "market.segments.small.listPrice=" + listPrice);
    }

    @Override
    public KnownCard card() {
        return new KnownCard(
                "K5",
                "leverage of price",
                "One percent more price at the same volume raises profit by 1 % (1 - commission) / margin.",
                "growth of profit x margin / (1 % (1 - commission)) = 1",
                "Identity of accounting; Marn and Rosiello 1992 for its use",
                "scenario leverage: a firm that sells at list price to whoever asks, before and after the rise");
    }

    @Override
    public List<Treatment> needs() {
        return List.of(
                KnownFirm.treatment(BEFORE, KnownFirm.MODEL, at(PRICE)),
                KnownFirm.treatment(AFTER, KnownFirm.MODEL, at((1 + RISE) * PRICE)));
    }

    @Override
    public List<KnownReading> readings(Figures figures) {
        return List.of(
                KnownReading.number("wins after over before", "ratio", ratio(figures, "wins"), 1, 0),
                KnownReading.number("revenue after over before", "ratio", ratio(figures, "revenue"), 1 + RISE, 0),
                lever(figures, "contribution", "contribution"),
                lever(figures, "operating profit", "operatingProfit"));
    }

    private static double[] before(Figures figures, String measure) {
        return figures.at(BEFORE, KnownFirm.MODEL, measure);
    }

    private static double[] ratio(Figures figures, String measure) {
        return Figures.ratio(figures.at(AFTER, KnownFirm.MODEL, measure), before(figures, measure));
    }

    /** Returns what more profit the rise brings over what theory says. */
    private static KnownReading lever(Figures figures, String name, String profit) {
        double[] more = Figures.less(figures.at(AFTER, KnownFirm.MODEL, profit), before(figures, profit));
        double[] lever = Figures.ratio(more, Figures.scaled(before(figures, "revenue"), RISE * (1 - COMMISSION)));
        return KnownReading.number(name + ", growth over theory", "ratio", lever, 1, 0);
    }
}
