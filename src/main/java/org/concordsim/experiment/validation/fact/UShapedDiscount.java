package org.concordsim.experiment.validation.fact;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Discounts are deeper at the start and the end of a quarter than in the middle. */
final class UShapedDiscount implements Fact {
    private static double[] weeks(Figures figures, int... weeks) {
        List<double[]> samples = new ArrayList<>();
        for (int week : weeks) {
            samples.add(figures.of("undefined", "realisedPriceWeek" + (week < 10 ? "0" : "") + week));
        }
        return Figures.mean(samples);
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F11",
                "discounts over the quarter",
                "Discounts are 5 to 10 points deeper at the start and at the end of a quarter " + "than in the middle.",
                "S27 of the literature review",
                "C",
                Use.VALIDATION,
                "the default firm under Undefined; weeks 1 and 2, and 12 and 13, against weeks 6 " + "to 8");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(firm.under("undefined"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        double[] middle = weeks(figures, 6, 7, 8);
        return List.of(
                new Reading(
                        "start less middle", "share of list", Figures.less(middle, weeks(figures, 1, 2)), 0.05, 0.10),
                new Reading(
                        "end less middle", "share of list", Figures.less(middle, weeks(figures, 12, 13)), 0.05, 0.10));
    }
}
