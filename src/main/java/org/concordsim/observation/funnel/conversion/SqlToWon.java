package org.concordsim.observation.funnel.conversion;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conversion of opportunities into wins, both without those that Sales found by itself. */
record SqlToWon(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.higher(
                        "sqlToWon",
                        "share",
                        "Deals won that Sales did not find by itself over such opportunities opened in the period."),
                cell -> stages.inboundWins().over(stages.inbound(), cell));
    }
}
