package org.concordsim.experiment.validation.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** The value of customers reacts most to retention, then to margin, least to the cost of winning them. */
final class RetentionLeverage implements Fact {
    @Override
    public FactCard card() {
        return new FactCard(
                "F22",
                "leverage of retention",
                "The value of customers has an elasticity of 3 to 7 to retention, about 1 to "
                        + "margin and .02 to .3 to the cost of acquisition.",
                "S46 of the literature review",
                "A",
                Use.VALIDATION,
                "the default firm under each model: the elasticity (1 + i) / (1 + i - r) of "
                        + "lifetime value at the retention that was measured");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return firm.underEach();
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        double rate = firm.base().parameters().firm().discountRate();
        List<Reading> readings = new ArrayList<>();
        for (String model : TrialFirm.MODELS) {
            double[] elasticity = Arrays.stream(figures.of(model, "retention"))
                    .map(retention -> (1 + rate) / (1 + rate - retention))
                    .toArray();
            readings.add(new Reading(model + ", to retention", "1", elasticity, 3, 7));
        }
        return readings;
    }
}
