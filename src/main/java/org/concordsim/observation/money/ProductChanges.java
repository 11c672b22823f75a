package org.concordsim.observation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;

/** Changes of the product: how many fail the market or lose sales, and what Sales' early and late input gave to them. */
public final class ProductChanges implements Collector {
    private static final MeasureGroup GROWTH = new MeasureGroup("growth");
    private static final int WINDOW_QUARTERS = 2;

    private final Grid grid;
    private final double window;
    private final List<ProductChanged> changes = new ArrayList<>();
    private final List<Decided> decisions = new ArrayList<>();

    /** Makes an observer that has seen no change. */
    public ProductChanges(Grid grid) {
        this.grid = grid;
        this.window = WINDOW_QUARTERS * grid.quarterDays();
    }

    @Override
    public void hear(Routes routes) {
        routes.on(ProductChanged.class, changes::add);
        routes.on(Decided.class, decisions::add);
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading(
                        GROWTH.neither("productChanges", "1/year", "Changes of the product, per year."),
                        Scope.QUARTERS,
                        cell -> of(cell).size() / grid.years(cell)),
                new Reading(
                        GROWTH.lower(
                                "productFailureShare",
                                "share",
                                "Changes after which the product fits the segments' tastes no better than before, over all"
                                        + " changes."),
                        Scope.QUARTERS,
                        cell -> mean(of(cell), e -> e.fitAfter() > e.fitBefore() ? 0 : 1)),
                new Reading(
                        GROWTH.lower(
                                "productSalesLossShare",
                                "share",
                                "Changes after which a smaller part of the decided deals was won in the next two quarters"
                                        + " than in the last two, over the changes with both known."),
                        Scope.EVERYWHERE,
                        this::salesLost),
                input("productEarlyInput", "the concept", ProductChanged::earlyInput),
                input("productLateInput", "later stages", ProductChanged::lateInput));
    }

    private Reading input(String name, String stage, ToDoubleFunction<ProductChanged> gain) {
        return new Reading(
                GROWTH.higher(
                        name,
                        "share",
                        "Mean gain in the fit of a changed product from hearing Sales on " + stage + "."),
                Scope.QUARTERS,
                cell -> mean(of(cell), gain));
    }

    private List<ProductChanged> of(int cell) {
        int quarter = Grid.quarterOf(cell);
        return changes.stream()
                .filter(e -> quarter == Grid.ALL ? grid.during(e.day()) >= 0 : grid.during(e.day()) == quarter)
                .toList();
    }

    private static double mean(List<ProductChanged> some, ToDoubleFunction<ProductChanged> value) {
        return some.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private double salesLost(int cell) {
        return of(cell).stream()
                .filter(e -> e.day() >= window && e.day() + window <= grid.endDays())
                .mapToDouble(e -> wonShare(e.day(), e.day() + window, cell) - wonShare(e.day() - window, e.day(), cell))
                .filter(Double::isFinite)
                .map(gain -> gain < 0 ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private double wonShare(double from, double to, int cell) {
        int segment = Grid.segmentOf(cell);
        return decisions.stream()
                .filter(e -> e.day() >= from && e.day() < to)
                .filter(e -> segment == Grid.ALL || Grid.of(e.segment()) == segment)
                .mapToDouble(e -> e.end() == JourneyEnd.WON ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
