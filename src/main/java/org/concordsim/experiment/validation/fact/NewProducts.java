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
                "Aligned in which Sales is heard with .8 on the concept alone, afterwards alone, or not at all");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(
                firm.under("defined"),
                heard(firm, "never", 0, 0),
                heard(firm, "concept", 1, 0),
                heard(firm, "late", 0, 1));
    }

    private static Treatment heard(TrialFirm firm, String point, int early, int late) {
        return firm.changed(
                point,
                "aligned",
                "levers.aligned.voiceProduct=0.8",
                "product.conceptVoice=" + early,
                "product.lateVoice=" + late);
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        double[] concept = Figures.less(fit(figures, "concept"), fit(figures, "never"));
        double[] late = Figures.less(fit(figures, "late"), fit(figures, "never"));
        return List.of(
                new Reading(
                        "defined, failing, calibrated",
                        "share",
                        figures.of("defined", "productFailureShare"),
                        0.30,
                        0.45),
                Reading.positive("effect in the concept", "share of fit", concept),
                Reading.positive(
                        "effect in the concept less effect late", "share of fit", Figures.less(concept, late)));
    }
}
