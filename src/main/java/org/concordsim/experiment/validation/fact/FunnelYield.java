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

/** Few inquiries become deals; acceptance is a coin-flip; about one in four qualified deals is won. */
final class FunnelYield implements Fact {
    @Override
    public FactCard card() {
        return new FactCard(
                "F1",
                "funnel yield and stage profile",
                "Few inquiries become deals, acceptance is a coin-flip, and about one in four "
                        + "qualified opportunities is won.",
                "S34, S37 of the literature review",
                "B",
                Use.CALIBRATION,
                "the default firm under Defined, Aligned and Integrated, which have agreed " + "definitions");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return firm.underEach();
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        List<Reading> readings = new ArrayList<>();
        for (String model : TrialFirm.MODELS.subList(1, 4)) {
            double[] won = Figures.ratio(figures.of(model, "wins"), figures.of(model, "sqls"));
            readings.add(
                    new Reading(model + ", inquiry to won", "share", figures.of(model, "inquiryToWon"), 0.004, 0.036));
            readings.add(new Reading(model + ", MQL to SAL", "share", figures.of(model, "mqlToSal"), 0.40, 0.66));
            readings.add(new Reading(model + ", SAL to SQL", "share", figures.of(model, "salToSql"), 0.49, 0.70));
            readings.add(new Reading(model + ", won of SQL, all sources", "share", won, 0.20, 0.30));
        }
        return readings;
    }
}
