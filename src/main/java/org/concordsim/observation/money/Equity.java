package org.concordsim.observation.money;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.model.event.Segment;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.result.Measure;

/** What the owners at the end are worth to the firm, from the run's own margins and retention. */
public final class Equity implements Collector, OutcomeFamily {
    private static final MeasureGroup GROWTH = new MeasureGroup("growth");
    private static final Measure OWNERS =
            GROWTH.higher("owners", "accounts", "Accounts that own the product at the end of the period.");
    private static final Measure LIFETIME_VALUE = GROWTH.higher(
            "lifetimeValue",
            "money",
            "Worth of an owner to the firm, m r / (1 + i - r): m the gross margin a year of a segment's "
                    + "mean owner, r its retention, i the discount rate; mean over the owners at the end.");
    private static final Measure CUSTOMER_EQUITY = GROWTH.headline()
            .higher(
                    "customerEquity",
                    "money",
                    "Sum over the owners at the end of the lifetime value of an owner of their segment.");

    private final double discountRate;
    private final Ledger ledger;
    private final Contracts contracts;
    private final Map<Segment, Gauge> owners = new EnumMap<>(Segment.class);

    /** Makes an observer that takes margins from a ledger and retention from a book of contracts. */
    public Equity(Grid grid, double discountRate, Ledger ledger, Contracts contracts) {
        this.discountRate = discountRate;
        this.ledger = ledger;
        this.contracts = contracts;
        for (Segment segment : Segment.values()) {
            owners.put(segment, new Gauge(grid));
        }
    }

    @Override
    public void hear(Routes routes) {
        routes.on(QuarterClosed.class, this::count);
    }

    private void count(QuarterClosed e) {
        owners.get(Segment.SMALL).read(e.day(), e.ownersSmall());
        owners.get(Segment.MID).read(e.day(), e.ownersMid());
        owners.get(Segment.ENTERPRISE).read(e.day(), e.ownersEnterprise());
    }

    /** Returns the lifetime value m r / (1 + i - r) of one owner, money. */
    static double lifetimeValue(double margin, double retention, double discountRate) {
        return margin * retention / (1 + discountRate - retention);
    }

    private double lifetimeValue(Segment segment) {
        int cell = Grid.of(segment);
        double margin = ledger.grossMargin(cell) / owners.get(segment).mean(Grid.ALL);
        return lifetimeValue(margin, contracts.retention(cell), discountRate);
    }

    private double equity(Segment segment) {
        double number = owners.get(segment).last(Grid.ALL);
        return number == 0 ? 0 : number * lifetimeValue(segment);
    }

    private double overSegments(int cell, ToDoubleFunction<Segment> value) {
        double sum = 0;
        for (Segment segment : Segment.values()) {
            if (Grid.segmentOf(cell) == Grid.ALL || Grid.segmentOf(cell) == Grid.of(segment)) {
                sum += value.applyAsDouble(segment);
            }
        }
        return sum;
    }

    private double atEnd(int cell) {
        return overSegments(cell, segment -> owners.get(segment).last(cell));
    }

    private double equity(int cell) {
        return overSegments(cell, this::equity);
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.everywhere(OWNERS, this::atEnd),
                Reading.segments(LIFETIME_VALUE, cell -> equity(cell) / atEnd(cell)),
                Reading.segments(CUSTOMER_EQUITY, this::equity));
    }
}
