package org.concordsim.observation.funnel.conversion;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conversion of marketing-qualified leads into leads that Sales worked. */
record MqlToSal(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.higher(
                        "mqlToSal",
                        "share",
                        "Leads worked by Sales over leads marketing-qualified in the same period."),
                cell -> stages.accepted().over(stages.qualified(), cell));
    }
}
