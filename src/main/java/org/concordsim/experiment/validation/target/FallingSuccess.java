package org.concordsim.experiment.validation.target;

import java.util.stream.Stream;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.Use;

/** The more often the firm comes back with an offer, the less often it is accepted. */
final class FallingSuccess implements AcrossFirms {
    private static final double SECOND_LOW = 0.82;
    private static final double SECOND_HIGH = 1.01;

    @Override
    public FactCard card() {
        return new FactCard(
                "T5",
                "falling success per attempt",
                "Offers followed up once are accepted in 62.6 % of cases, twice in 57.0 %, three times in 54.1 %, more than"
                        + " seven times in 25.9 %: those who hesitate are called again.",
                "BPI 2012, 2,835 offers by number of follow-up sessions",
                "B",
                Use.CROSS_FIRM,
                "share of deals won to which the firm named one price, less and under that of deals with two; the range is the"
                        + " 95 % interval of the observed ratio; the firm under each model, others under Defined");
    }

    @Override
    public Stream<Reading> readings(Across.Place place, Figures figures) {
        double[] once = place.sample(figures, "winRatePrices1");
        double[] twice = place.sample(figures, "winRatePrices2");
        String label = place.label();
        return Stream.of(
                Reading.positive(label + ", first less second", "share", Figures.less(once, twice)),
                new Reading(
                        label + ", second over first", "ratio", Figures.ratio(twice, once), SECOND_LOW, SECOND_HIGH));
    }
}
