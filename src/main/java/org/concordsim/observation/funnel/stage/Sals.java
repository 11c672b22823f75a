package org.concordsim.observation.funnel.stage;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Sales-accepted leads: how many marketing-qualified leads Sales began to work in a year. */
record Sals(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither(
                        "sals", "1/year", "Marketing-qualified leads that Sales worked for the first time, per year."),
                stages.accepted()::perYear);
    }
}
