package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.tally.Grid;

/** Product changes: how many editions of the product are launched. */
record ProductChanges(Grid grid, Editions editions) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                GROWTH.neither(
                        "productChanges",
                        "1/year",
                        "Editions of the product launched, per year; each segment has its own."),
                cell -> editions.on(cell).size() / grid.years(cell));
    }
}
