package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;

/** Most leads of marketing are never worked where nobody tracks them. */
final class LeadBlackHole implements Fact {
    @Override
    public FactCard card() {
        return new FactCard(
                "F3",
                "lead black hole",
                "Most marketing leads are never worked where tracking and agreement are low.",
                "S30, S31 of the literature review",
                "A",
                Use.CALIBRATION,
                "the default firm under Undefined, which tracks nothing");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(firm.under("undefined"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        return List.of(new Reading("undefined", "share", figures.of("undefined", "ignoredLeadShare"), 0.60, 0.75));
    }
}
