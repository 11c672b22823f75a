package org.concordsim.observation.funnel.conversion;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conversion of leads that Sales worked into opportunities. */
record SalToSql(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.higher(
                        "salToSql",
                        "share",
                        "Opportunities opened from marketing's leads over leads worked in the same period."),
                cell -> stages.inbound().over(stages.accepted(), cell));
    }
}
