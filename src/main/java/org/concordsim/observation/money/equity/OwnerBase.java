package org.concordsim.observation.money.equity;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.model.event.Segment;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;

/** How many accounts of each segment own the product at the end of each quarter. */
final class OwnerBase implements Collector {
    private final Map<Segment, Gauge> owners = new EnumMap<>(Segment.class);

    OwnerBase(Grid grid) {
        for (Segment segment : Segment.values()) {
            owners.put(segment, new Gauge(grid));
        }
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, e -> {
            owners.get(Segment.SMALL).read(e.day(), e.ownersSmall());
            owners.get(Segment.MID).read(e.day(), e.ownersMid());
            owners.get(Segment.ENTERPRISE).read(e.day(), e.ownersEnterprise());
        });
    }

    /** Returns the mean number of a segment's owners at the ends of quarters. */
    double mean(Segment segment) {
        return owners.get(segment).mean(Grid.ALL);
    }

    /** Returns the number of a segment's owners at the end of a field's period. */
    double atEnd(Segment segment, int cell) {
        return owners.get(segment).last(cell);
    }

    /** Returns the sum of a quantity over the segments of a field. */
    static double overSegments(int cell, ToDoubleFunction<Segment> quantity) {
        double sum = 0;
        for (Segment segment : Segment.values()) {
            if (Grid.segmentOf(cell) == Grid.ALL || Grid.segmentOf(cell) == Grid.of(segment)) {
                sum += quantity.applyAsDouble(segment);
            }
        }
        return sum;
    }
}
