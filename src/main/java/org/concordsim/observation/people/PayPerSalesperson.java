package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.WorkEvent.QuotaClosed;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Pay per salesperson: what a salesperson earns in a year. */
final class PayPerSalesperson implements Collector, Outcome {
    private final double quartersPerYear;
    private final Tally pay;

    PayPerSalesperson(Grid grid) {
        quartersPerYear = grid.yearDays() / grid.quarterDays();
        pay = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuotaClosed.class, e -> pay.addClosing(e.day(), e.pay()));
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                PEOPLE.neither(
                        "payPerSalesperson",
                        "money/year",
                        "Mean pay of a salesperson in a quarter times the quarters of a year."),
                cell -> pay.mean(cell) * quartersPerYear);
    }
}
