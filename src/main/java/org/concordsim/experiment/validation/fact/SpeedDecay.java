package org.concordsim.experiment.validation.fact;

import java.util.List;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.validation.Fact;
import org.concordsim.experiment.validation.FactCard;
import org.concordsim.experiment.validation.Figures;
import org.concordsim.experiment.validation.Reading;
import org.concordsim.experiment.validation.TrialFirm;
import org.concordsim.experiment.validation.Use;
import org.concordsim.model.parameters.WaitingParameters;

/** A slow first answer loses customers; published curves are an upper bound. */
final class SpeedDecay implements Fact {
    private static double staying(WaitingParameters waiting, double workingDays) {
        double rest = waiting.floor();
        double kept = rest + (1 - rest) * StrictMath.exp(-24 * workingDays / waiting.theta());
        return StrictMath.pow(kept, waiting.weight());
    }

    @Override
    public FactCard card() {
        return new FactCard(
                "F5",
                "speed decay",
                "A first contact after more than a day qualifies between 3 and 60 times less "
                        + "often than one within the hour; the low end is the causal one.",
                "S31, S32 of the literature review",
                "B",
                Use.BOUND,
                "no run: retention after one hour over retention after one working day and a "
                        + "half, by the waiting hazard of the scenario");
    }

    @Override
    public List<Treatment> needs(TrialFirm firm) {
        return List.of(firm.under("undefined"));
    }

    @Override
    public List<Reading> readings(TrialFirm firm, Figures figures) {
        var waiting = firm.base().parameters().market().waiting();
        double early = staying(waiting, 1.0 / 24);
        double late = staying(waiting, 1.5);
        return List.of(Reading.exact("loss by waiting", "ratio", early / late, 1, 60));
    }
}
