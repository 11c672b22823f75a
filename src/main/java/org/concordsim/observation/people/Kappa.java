package org.concordsim.observation.people;

import static org.concordsim.observation.outcome.MeasureGroup.PEOPLE;

import org.concordsim.model.event.LeadEvent.Scored;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Kappa: how far the two functions judge the same leads alike, beyond chance. */
public final class Kappa implements Collector, Outcome {
    private final Tally leads;
    private final Tally marketing;
    private final Tally sales;
    private final Tally same;

    Kappa(Grid grid) {
        leads = new Tally(grid);
        marketing = new Tally(grid);
        sales = new Tally(grid);
        same = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Scored.class, e -> {
            leads.add(e.day(), e.segment());
            marketing.add(e.day(), e.segment(), e.marketingGood() ? 1 : 0);
            sales.add(e.day(), e.segment(), e.salesGood() ? 1 : 0);
            same.add(e.day(), e.segment(), e.marketingGood() == e.salesGood() ? 1 : 0);
        });
    }

    /** Returns Cohen's kappa of the two judgements on a field; NaN if chance alone makes them equal. */
    public double on(int cell) {
        double m = marketing.over(leads, cell);
        double s = sales.over(leads, cell);
        double byChance = m * s + (1 - m) * (1 - s);
        return (same.over(leads, cell) - byChance) / (1 - byChance);
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                PEOPLE.higher(
                        "kappa",
                        "1",
                        "Cohen's kappa of marketing's and Sales' judgement, good or not, on the same leads."),
                this::on);
    }
}
