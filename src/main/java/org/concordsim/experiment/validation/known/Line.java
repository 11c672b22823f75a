package org.concordsim.experiment.validation.known;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.random.Chance;

/** Customers on a line buy where fit less price is best; where tastes do not differ, price alone decides. */
final class Line implements KnownAnswer {
    private static final double SCATTER = 0.35;
    private static final double WORTH = 2;
    private static final double SCALE = 0.24;
    private static final double SHARP = 0.001;
    private static final double NEARER = 0.5;
    private static final double PART = 0.1;
    private static final int MOST_OFFERS = 30;

    /** Returns the share that buys from the firm, which each of a Poisson number of equal rivals, mean 1, would cut. */
    static double logit(double rivalPrice, double scale) {
        double odds = StrictMath.exp((1 - rivalPrice) / scale);
        double chance = StrictMath.exp(-1);
        double share = 0;
        for (int rivals = 0; rivals <= MOST_OFFERS; rivals++) {
            share += chance / (1 + rivals * odds);
            chance /= rivals + 1;
        }
        return share;
    }

    /** Returns the lead, in fit, of a rival that half of all tastes lie too far from the firm's product to bear. */
    private static double lead() {
        return Chance.normal((1 + NEARER) / 2) * SCATTER / 2;
    }

    /** Returns the share that buys where some part of those with a rival prefers the firm. */
    private static double among(double preferring) {
        double alone = StrictMath.exp(-1);
        return alone + (1 - alone) * preferring;
    }

    private static List<Place> places() {
        double nobody = 0;
        return List.of(
                new Place("equal tastes, rival 10 % cheaper", 0, SCALE, 1, 0.9, logit(0.9, SCALE)),
                new Place("equal tastes, rival at the same price", 0, SCALE, 1, 1, logit(1, SCALE)),
                new Place("equal tastes, rival 10 % dearer", 0, SCALE, 1, 1.1, logit(1.1, SCALE)),
                new Place("equal tastes, no chance, rival 1 % cheaper", 0, SHARP, 1, 0.99, among(nobody)),
                new Place("equal tastes, no chance, rival 1 % dearer", 0, SHARP, 1, 1.01, among(1)),
                new Place("tastes differ, rival fits all by less", SCATTER, SHARP, 1 - lead(), 1, among(NEARER)),
                new Place(
                        "tastes differ, rival fits all but is dearer",
                        SCATTER,
                        SHARP,
                        1,
                        1 + WORTH * lead(),
                        among(NEARER)));
    }

    @Override
    public KnownCard card() {
        return new KnownCard(
                "K8",
                "customers on a line",
                "A customer whose taste lies at distance d from a product buys where worth x (1 - d/2) - price is highest:"
                        + " the marginal customer divides the line; without different tastes price alone decides.",
                "|d| < 2 (1 - fit + (price' - price) / worth); equal tastes: E 1 / (1 + K e^((price - price')/s)), K ~ Poisson(1)",
                "Hotelling 1929; McFadden 1974 for the logit",
                "scenario line: one feature, rivals of one fit and one price, decisions won over those won and lost");
    }

    @Override
    public List<Treatment> needs() {
        return places().stream().map(Place::treatment).toList();
    }

    @Override
    public List<KnownReading> readings(Figures figures) {
        List<KnownReading> readings = new ArrayList<>();
        for (Place place : places()) {
            double[] won = figures.at(place.point(), KnownFirm.MODEL, "endWon");
            double[] lost = figures.at(place.point(), KnownFirm.MODEL, "endLost");
            double[] decided = Figures.less(won, Figures.scaled(lost, -1));
            readings.add(KnownReading.number(
                    place.label(), "share of buyers", Figures.ratio(won, decided), place.theory(), PART));
        }
        return readings;
    }

    /** Where tastes, rivals and chance stand: scatter of tastes, scale of chance, fit and price of rivals, and theory. */
    private record Place(String label, double scatter, double scale, double fit, double price, double theory) {
        String point() {
            return "K8 " + label.replace(",", "").replace("%", "percent");
        }

        Treatment treatment() {
            return KnownFirm.treatment(
                    point(),
                    "line",
                    "market.tasteScatter=" + scatter,
                    "market.choiceScale=" + scale,
                    "market.competitors.fit=" + fit,
                    "market.competitors.priceRatio=" + price);
        }
    }
}
