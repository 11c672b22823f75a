package org.concordsim.observation.funnel.stage;

import static org.concordsim.observation.tally.MeasureGroup.FUNNEL;

import org.concordsim.observation.tally.Outcome;
import org.concordsim.observation.tally.Reading;

/** Marketing-qualified leads: how many were passed to Sales in a year. */
record Mqls(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither("mqls", "1/year", "Leads passed to Sales as marketing-qualified, per year."),
                stages.qualified()::perYear);
    }
}
