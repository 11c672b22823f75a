package org.concordsim.observation.funnel.stage;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Marketing-qualified leads: how many were passed to Sales in a year. */
record Mqls(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither("mqls", "1/year", "Leads passed to Sales as marketing-qualified, per year."),
                stages.qualified()::perYear);
    }
}
