package org.concordsim.observation.money;

import java.util.List;
import org.concordsim.model.event.FirmEvent.ProductChanged;
import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** How far the market knows the firm and how well its product fits the market. */
public final class Market implements Collector, OutcomeFamily {
    private static final MeasureGroup GROWTH = new MeasureGroup("growth");
    private static final Measure AWARENESS = GROWTH.higher(
            "awareness", "share", "Share of the market that knows the firm; mean of the ends of quarters.");
    private static final Measure PRODUCT_FIT = GROWTH.higher(
            "productFit",
            "share",
            "Mean true fit of the product to the segments' tastes just after the cycles that ended.");

    private final Gauge awareness;
    private final Tally fit;

    /** Makes an observer that has read nothing. */
    public Market(Grid grid) {
        awareness = new Gauge(grid);
        fit = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> awareness.read(e.day(), e.awareness()));
        routes.on(ProductChanged.class, e -> fit.add(e.day(), null, e.fitAfter()));
    }

    @Override
    public List<Reading> readings() {
        return List.of(Reading.quarters(AWARENESS, awareness::mean), Reading.quarters(PRODUCT_FIT, fit::mean));
    }
}
