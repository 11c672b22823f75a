package org.concordsim.observation.funnel.conversion;

import static org.concordsim.observation.tally.MeasureGroup.FUNNEL;

import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.tally.Outcome;
import org.concordsim.observation.tally.Reading;

/** Conversion of inquiries into marketing-qualified leads. */
record InquiryToMql(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither("inquiryToMql", "share", "Leads marketing-qualified over inquiries of the same period."),
                cell -> stages.qualified().over(stages.inquiries(), cell));
    }
}
