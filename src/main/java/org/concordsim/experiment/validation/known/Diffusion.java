package org.concordsim.experiment.validation.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Figures;

/** A product that spreads by needs and recommendations follows the curve of Bass. */
public final class Diffusion implements KnownAnswer {
    /** The accounts of the market. */
    public static final int ACCOUNTS = 40_000;

    private static final double PART = 0.1;
    private static final List<Spread> SPREADS = List.of(
            new Spread(0.03, 0.5, 3), new Spread(0.03, 0.5, 6), new Spread(0.01, 0.9, 8), new Spread(0.15, 0, 3));

    Diffusion() {}

    /** Returns the share of buyers after some years: F = (1 - e^-(p+q)t) / (1 + q/p e^-(p+q)t). */
    public static double curve(double p, double q, double years) {
        double rest = StrictMath.exp(-(p + q) * years);
        return (1 - rest) / (1 + q / p * rest);
    }

    @Override
    public KnownCard card() {
        return new KnownCard(
                "K3",
                "word of mouth",
                "A product that some buy by themselves and others because owners recommend it spreads along an S-curve.",
                "F(t) = (1 - e^-(p+q)t) / (1 + q/p e^-(p+q)t)",
                "Bass 1969",
                "scenario bass: 40,000 accounts, p the rate of needs, q the rate of recommendations of an owner");
    }

    @Override
    public List<Treatment> needs() {
        return SPREADS.stream().map(Spread::treatment).toList();
    }

    @Override
    public List<KnownReading> readings(Figures figures) {
        List<KnownReading> readings = new ArrayList<>();
        for (Spread spread : SPREADS) {
            double[] share = Arrays.stream(figures.at(spread.point(), KnownFirm.MODEL, "wins"))
                    .map(perYear -> perYear * spread.years() / ACCOUNTS)
                    .toArray();
            readings.add(KnownReading.number(
                    spread.label(), "share of accounts", share, curve(spread.p(), spread.q(), spread.years()), PART));
        }
        return readings;
    }

    private record Spread(double p, double q, int years) {
        String label() {
            return "bought after " + years + " years, p " + p + ", q " + q;
        }

        String point() {
            return "K3 p " + p + " q " + q + " years " + years;
        }

        Treatment treatment() {
            return KnownFirm.treatment(
                    point(),
                    "bass",
                    "simulation.observedYears=" + years,
                    "market.segments.small.needsPerYear=" + p,
                    "afterSale.referralsPerYear=" + q);
        }
    }
}
