package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Larger buying groups buy less often. */
final class GroupSize implements Fact {
    private static final double TOLERANCE = 0.15;

    private static Reading reading(Figures figures, String label, String measure, double[] alone, double published) {
        double[] ratio = Figures.ratio(figures.of("defined", measure), alone);
        return new Reading(label, "ratio to one buyer", ratio, published - TOLERANCE, published + TOLERANCE);
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F24",
                "size of buying groups",
                "Against one buyer (81 %), two buy .68 times as often (55 %), three to five .74 "
                        + "times (60 %) and six or more .38 times (31 %).",
                "S43 of the literature review",
                "B",
                Use.CALIBRATION,
                "the default firm under Defined; published ratios plus or minus .15, for the "
                        + "survey is self-reported");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(firm.under("defined"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        double[] alone = figures.of("defined", "winRateGroup1");
        return List.of(
                reading(figures, "two", "winRateGroup2", alone, 0.68),
                reading(figures, "three to five", "winRateGroup3to5", alone, 0.74),
                reading(figures, "six or more", "winRateGroup6plus", alone, 0.38));
    }
}
