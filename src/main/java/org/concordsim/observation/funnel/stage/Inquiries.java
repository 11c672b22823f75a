package org.concordsim.observation.funnel.stage;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Inquiries: how many visitors asked the firm through a channel in a year. */
record Inquiries(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither(
                        "inquiries",
                        "1/year",
                        "Visitors that asked the firm through a channel, with a need or without, per year."),
                stages.inquiries()::perYear);
    }
}
