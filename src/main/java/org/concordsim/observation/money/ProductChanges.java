package org.concordsim.observation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.concordsim.model.event.DealEvent.Decided;
import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.model.event.FirmEvent.ProductJudged;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.Segment;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;

/** Changes of the product: how many fail the market or lose sales, and what Sales' early and late input gave to them. */
public final class ProductChanges implements Collector, OutcomeFamily {
    private static final MeasureGroup GROWTH = new MeasureGroup("growth");
    private static final int WINDOW_QUARTERS = 2;

    private final Grid grid;
    private final double window;
    private final List<ProductChanged> changes = new ArrayList<>();
    private final List<ProductJudged> verdicts = new ArrayList<>();
    private final List<Decided> decisions = new ArrayList<>();

    /** Makes an observer that has seen no change. */
    public ProductChanges(Grid grid) {
        this.grid = grid;
        this.window = WINDOW_QUARTERS * grid.quarterDays();
    }

    @Override
    public void hear(Routes routes) {
        routes.on(ProductChanged.class, changes::add);
        routes.on(ProductJudged.class, verdicts::add);
        routes.on(Decided.class, decisions::add);
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading(
                        GROWTH.neither(
                                "productChanges",
                                "1/year",
                                "Editions of the product launched, per year; each segment has its own."),
                        Scope.QUARTERS,
                        cell -> of(cell).size() / grid.years(cell)),
                new Reading(
                        GROWTH.lower(
                                "productFailureShare",
                                "share",
                                "Launched products that did not bring the bookings planned with their concept, per money"
                                        + " proposed, within what still counts as a success, over all that were judged."),
                        Scope.EVERYWHERE,
                        cell -> verdicts(cell, e -> e.success() ? 0 : 1)),
                new Reading(
                        GROWTH.higher(
                                "productPlanReached",
                                "ratio",
                                "Bookings per money proposed of a launched product over those planned with its concept;"
                                        + " mean over all that were judged."),
                        Scope.EVERYWHERE,
                        cell -> verdicts(cell, e -> e.reached() / e.planned())),
                new Reading(
                        GROWTH.lower(
                                "productWorseShare",
                                "share",
                                "Launched products that fit their segment's tastes no better than the ones before, over all"
                                        + " launched."),
                        Scope.EVERYWHERE,
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
                Scope.EVERYWHERE,
                cell -> mean(of(cell), gain));
    }

    private List<ProductChanged> of(int cell) {
        return changes.stream().filter(e -> isIn(cell, e.day(), e.segment())).toList();
    }

    private double verdicts(int cell, ToDoubleFunction<ProductJudged> value) {
        return verdicts.stream()
                .filter(e -> isIn(cell, e.day(), e.segment()))
                .mapToDouble(value)
                .average()
                .orElse(Double.NaN);
    }

    private boolean isIn(int cell, double day, Segment segment) {
        int now = grid.during(day);
        int quarter = Grid.quarterOf(cell);
        int only = Grid.segmentOf(cell);
        return now >= 0 && (quarter == Grid.ALL || quarter == now) && (only == Grid.ALL || only == Grid.of(segment));
    }

    private static double mean(List<ProductChanged> some, ToDoubleFunction<ProductChanged> value) {
        return some.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    private double salesLost(int cell) {
        return of(cell).stream()
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
}
