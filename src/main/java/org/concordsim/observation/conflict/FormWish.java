package org.concordsim.observation.conflict;

import static org.concordsim.observation.outcome.MeasureGroup.CONFLICT;

import org.concordsim.model.event.FirmEvent.FormReviewed;
import org.concordsim.model.event.Function;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Names;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Form wish: how many fields one function wants on the lead form. */
final class FormWish implements Collector, Outcome {
    private final Function function;
    private final Tally fields;

    FormWish(Grid grid, Function function) {
        this.function = function;
        fields = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(FormReviewed.class, e -> fields.add(e.day(), null, wish(e)));
    }

    private double wish(FormReviewed e) {
        return function == Function.SALES ? e.salesWish() : e.marketingWish();
    }

    @Override
    public Reading reading() {
        String who = function == Function.SALES ? "Sales" : "marketing";
        return Reading.quarters(
                CONFLICT.neither(
                        "formWish" + Names.capitalised(function),
                        "fields",
                        "Mean number of form fields that " + who + " wanted; only where the functions set it."),
                fields::mean);
    }
}
