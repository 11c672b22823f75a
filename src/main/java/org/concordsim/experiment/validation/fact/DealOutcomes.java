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

/** Deals that Sales forecasts are won, lost and left undecided in stable shares. */
final class DealOutcomes implements Fact {
    @Override
    public FactCard card() {
        return new FactCard(
                "F9",
                "outcome of forecast deals",
                "Of the deals that Sales forecasts, 45 to 48 % are won, 29 to 32 % lost and 20 to "
                        + "24 % end without a decision.",
                "S53 of the literature review",
                "B",
                Use.CALIBRATION,
                "the default firm under each model; published shares plus or minus three points, "
                        + "for firms differ");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return firm.underEach();
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        List<Reading> readings = new ArrayList<>();
        for (String model : TrialFirm.MODELS) {
            readings.add(new Reading(model + ", won", "share", figures.of(model, "wonShare"), 0.42, 0.51));
            readings.add(new Reading(model + ", lost", "share", figures.of(model, "lostShare"), 0.26, 0.35));
            readings.add(
                    new Reading(model + ", no decision", "share", figures.of(model, "noDecisionShare"), 0.17, 0.27));
        }
        return readings;
    }
}
