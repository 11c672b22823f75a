package org.concordsim.observation.time;

import static org.concordsim.observation.outcome.MeasureGroup.TIME;

import org.concordsim.model.event.WorkKind;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Reactive time of Sales: the part of salespeople's available hours at work that came to them. */
record SalesReactive(WorkingHours sales) implements Outcome {
    @Override
    public Reading reading() {
        return Reading.quarters(
                TIME.neither(
                        "salesReactive",
                        "share of hours",
                        "Hours of salespeople at work other than prospecting, over their available hours."),
                cell -> sales.share(cell) - sales.share(WorkKind.Class.PROSPECTING, cell));
    }
}
