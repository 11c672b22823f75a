package org.concordsim.observation.funnel.conversion;

import static org.concordsim.observation.outcome.MeasureGroup.FUNNEL;

import org.concordsim.observation.funnel.stage.StageLog;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Self-sourced share: the part of the opportunities that Sales found by itself. */
record SelfSourcedShare(StageLog stages) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FUNNEL.neither(
                        "selfSourcedShare",
                        "share",
                        "Opportunities that Sales found by itself over all opportunities opened."),
                cell -> 1 - stages.inbound().mean(cell));
    }
}
