package org.concordsim.observation.friction.annoyance;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.model.event.CustomerEvent.QuestionRepeated;
import org.concordsim.observation.friction.Journeys;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Repeated questions: how many a customer had answered before. */
final class RepeatedQuestions implements Collector, Outcome {
    private final Journeys journeys;
    private final Tally questions;

    RepeatedQuestions(Grid grid, Journeys journeys) {
        this.journeys = journeys;
        questions = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuestionRepeated.class, e -> {
            if (journeys.underWay(e.journey())) {
                questions.add(e.day(), e.segment());
            }
        });
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.headline()
                        .lower(
                                "repeatedQuestions",
                                "1/journey",
                                "Questions that the customer had answered before, over the journeys with contact that "
                                        + "ended."),
                cell -> journeys.each(questions, cell));
    }
}
