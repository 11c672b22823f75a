package org.concordsim.observation.funnel.conversion;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conversion of the whole funnel: of inquiries into wins. */
record InquiryToWon(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.higher(
                        "inquiryToWon",
                        "share",
                        "Deals won that Sales did not find by itself over inquiries of the same period."),
                cell -> stages.inboundWins().over(stages.inquiries(), cell));
    }
}
