package org.concordsim.experiment.validation.target;

import java.util.stream.Stream;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.Use;

/** How unevenly wins fall to salespeople. */
final class WinsConcentration implements AcrossFirms {
    private static final String GINI = "winsGini";
    private static final double REPRESENTATIVES = 0.44;
    private static final double DEVELOPERS = 0.58;

    @Override
    public FactCard card() {
        return new FactCard(
                "T1",
                "concentration of wins",
                "Wins are concentrated: Gini .44 over 17 representatives and .58 over sales developers, people who "
                        + "came or left within the window included.",
                "Olist marketing funnel, 842 wins",
                "B",
                Use.CROSS_FIRM,
                "Gini of wins over seats, which newcomers inherit; the firm under each model, others under Defined");
    }

    @Override
    public Stream<Reading> readings(Across.Place place, Figures figures) {
        return Stream.of(new Reading(place.label(), "1", place.sample(figures, GINI), REPRESENTATIVES, DEVELOPERS));
    }
}
