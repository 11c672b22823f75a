package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Response times fall into two humps, with many leads never answered. */
final class ResponseTimes implements Fact {
    private static final double TOLERANCE = 0.10;

    private static Reading reading(Figures figures, String label, String measure, double published) {
        return new Reading(label, "share", mixture(figures, measure), published - TOLERANCE, published + TOLERANCE);
    }

    private static double[] mixture(Figures figures, String measure) {
        return Figures.mean(TrialFirm.MODELS.stream()
                .map(model -> figures.of(model, measure))
                .toList());
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F6",
                "distribution of response times",
                "Of the leads of mixed firms about 37 % are answered within the hour, 16 % within "
                        + "a day, 24 % later and 23 % never; the mean is about 40 hours.",
                "S31 of the literature review",
                "B",
                Use.VALIDATION,
                "the mean over the default firm under all four models, as a mixture of firms; "
                        + "published shares plus or minus ten points, mean plus or minus half");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return firm.underEach();
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        return List.of(
                reading(figures, "within an hour", "responseShareHour", 0.37),
                reading(figures, "within a day", "responseShareDay", 0.16),
                reading(figures, "later", "responseShareLater", 0.24),
                reading(figures, "never", "responseShareNever", 0.23),
                new Reading("mean", "calendar h", mixture(figures, "responseHours"), 20, 60));
    }
}
