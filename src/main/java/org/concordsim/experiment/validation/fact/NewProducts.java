package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** What Sales says helps a product early, and little late. */
final class NewProducts implements Fact {
    private static double[] fit(Figures figures, String point) {
        return figures.at(point, "aligned", "productFit");
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F25",
                "new products",
                "About 40 % of new products fail; the voice of Sales matters in the concept and "
                        + "little afterwards.",
                "S61, S62 of the literature review",
                "A",
                Use.VALIDATION,
                "Aligned with a small and a large voice of Sales in the concept, and with a small "
                        + "and a large weight of what is heard late");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(
                firm.under("defined"),
                firm.under("aligned"),
                firm.changed("concept low", "aligned", "levers.aligned.voiceProduct=0.05"),
                firm.changed("concept high", "aligned", "levers.aligned.voiceProduct=0.8"),
                firm.changed("late low", "aligned", "product.lateVoice=0"),
                firm.changed("late high", "aligned", "product.lateVoice=1"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        double[] concept = Figures.less(fit(figures, "concept high"), fit(figures, "concept low"));
        double[] late = Figures.less(fit(figures, "late high"), fit(figures, "late low"));
        return List.of(
                new Reading("defined, failing", "share", figures.of("defined", "productFailureShare"), 0.30, 0.45),
                Reading.positive(
                        "effect in the concept less effect late", "share of fit", Figures.less(concept, late)));
    }
}
