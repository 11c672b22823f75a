package org.concordsim.observation.funnel.conversion;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Conversion of inquiries into marketing-qualified leads. */
record InquiryToMql(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither("inquiryToMql", "share", "Leads marketing-qualified over inquiries of the same period."),
                cell -> stages.qualified().over(stages.inquiries(), cell));
    }
}
