package org.concordsim.observation.friction.effort;

import static org.concordsim.observation.outcome.MeasureGroup.FRICTION;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Customer effort: hours that the customer's side spent on a purchase, all parts together. */
record CustomerEffort(EffortLog effort) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.everywhere(
                FRICTION.headline()
                        .lower(
                                "customerEffort",
                                "h/journey",
                                "Hours of the customer's side, all parts, per journey with contact that ended."),
                this::on);
    }

    private double on(int cell) {
        return effort.dealing().mean(cell)
                + effort.repeated().mean(cell)
                + effort.redundant().mean(cell)
                + effort.search().mean(cell);
    }
}
