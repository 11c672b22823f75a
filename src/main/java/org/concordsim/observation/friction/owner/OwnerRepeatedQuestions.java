package org.concordsim.observation.friction.owner;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.model.event.CustomerEvent.QuestionRepeated;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Repeated questions to owners: how many they had answered before. */
final class OwnerRepeatedQuestions implements Collector, Outcome {
    private final Ownership ownership;
    private final Tally questions;

    OwnerRepeatedQuestions(Grid grid, Ownership ownership) {
        this.ownership = ownership;
        questions = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuestionRepeated.class, e -> {
            if (ownership.includes(e.journey())) {
                questions.add(e.day(), e.segment());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.lower(
                        "ownerRepeatedQuestions",
                        "1/ownership year",
                        "Questions that owners had answered before, over the years of ownership that ended."),
                cell -> ownership.each(questions, cell));
    }
}
