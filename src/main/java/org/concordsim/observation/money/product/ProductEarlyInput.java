package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Product early input: what Sales' word on the concept of a product is good for. */
record ProductEarlyInput(Editions editions) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.higher(
                        "productEarlyInput",
                        "share",
                        "Mean gain in the fit of a changed product from hearing Sales on the concept."),
                cell -> editions.mean(cell, ProductChanged::earlyInput));
    }
}
