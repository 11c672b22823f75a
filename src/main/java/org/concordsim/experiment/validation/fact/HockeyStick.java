package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Closings bunch at the end of the quarter where pay has thresholds. */
final class HockeyStick implements Fact {
    @Override
    public FactCard card() {
        return new FactCard(
                "F10",
                "hockey stick",
                "At least twice the even share of closings falls into the last two of thirteen "
                        + "weeks where pay has thresholds.",
                "S26 to S28 of the literature review",
                "A",
                Use.VALIDATION,
                "the default firm under Undefined, whose plans have a threshold");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(firm.under("undefined"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        double[] last = Figures.less(
                figures.of("undefined", "closingsWeek12"),
                Figures.less(
                        new double[figures.of("undefined", "wins").length], figures.of("undefined", "closingsWeek13")));
        return List.of(new Reading("undefined, weeks 12 and 13", "share", last, 2 * 2 / 13.0, 0.70));
    }
}
