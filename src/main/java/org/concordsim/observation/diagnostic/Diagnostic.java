package org.concordsim.observation.diagnostic;

import static org.concordsim.observation.outcome.MeasureGroup.DIAGNOSTIC;

import java.util.List;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** The diagnostic: the sum of its 20 items. An item about something that never happened gets 1 point. */
record Diagnostic(List<Item> items) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.whole(
                DIAGNOSTIC
                        .headline()
                        .higher(
                                "diagnostic",
                                "points",
                                "Sum of the 20 items: below 40 is undefined, below 60 defined, below 80 aligned, above integrated."),
                cell -> items.stream().mapToDouble(Item::points).sum());
    }
}
