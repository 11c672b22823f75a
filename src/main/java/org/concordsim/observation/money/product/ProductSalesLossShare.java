package org.concordsim.observation.money.product;

import static org.concordsim.observation.outcome.MeasureGroup.GROWTH;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.Segment;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;

/** Product sales loss share: how many changes of the product sell worse than what they replaced. */
final class ProductSalesLossShare implements Collector, Outcome {
    private static final int WINDOW_QUARTERS = 2;

    private final Grid grid;
    private final Editions editions;
    private final double window;
    private final List<Decided> decisions = new ArrayList<>();

    ProductSalesLossShare(Grid grid, Editions editions) {
        this.grid = grid;
        this.editions = editions;
        this.window = WINDOW_QUARTERS * grid.quarterDays();
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Decided.class, decisions::add);
    }

    private double on(int cell) {
        return editions.on(cell).stream()
                .filter(e -> e.day() >= window && e.day() + window <= grid.endDays())
                .mapToDouble(e -> wonShare(e.day(), e.day() + window, e.segment())
                        - wonShare(e.day() - window, e.day(), e.segment()))
                .filter(Double::isFinite)
                .map(gain -> gain < 0 ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private double wonShare(double from, double to, Segment segment) {
        return decisions.stream()
                .filter(e -> e.day() >= from && e.day() < to && e.segment() == segment)
                .mapToDouble(e -> e.end() == JourneyEnd.WON ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                GROWTH.lower(
                        "productSalesLossShare",
                        "share",
                        "Changes after which a smaller part of the decided deals was won in the next two quarters"
                                + " than in the last two, over the changes with both known."),
                this::on);
    }
}
