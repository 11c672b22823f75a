package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Product late input: what Sales' word on a product under way is good for. */
record ProductLateInput(Editions editions) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.higher(
                        "productLateInput",
                        "share",
                        "Mean gain in the fit of a changed product from hearing Sales on later stages."),
                cell -> editions.mean(cell, ProductChanged::lateInput));
    }
}
