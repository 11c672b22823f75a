package org.concordsim.observation.conflict;

import static org.concordsim.observation.outcome.MeasureGroup.CONFLICT;

import org.concordsim.model.event.FirmEvent.FormReviewed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Form fields: how many fields the lead form comes to have where the functions set it. */
final class FormFields implements Collector, Outcome {
    private final Tally fields;

    FormFields(Grid grid) {
        fields = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(FormReviewed.class, e -> fields.add(e.day(), null, e.fields()));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                CONFLICT.neither(
                        "formFields",
                        "fields",
                        "Mean number of form fields that was decided; only where the functions set it."),
                fields::mean);
    }
}
