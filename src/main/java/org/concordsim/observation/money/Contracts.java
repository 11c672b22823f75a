package org.concordsim.observation.money;

import java.util.List;
import org.concordsim.model.event.DealEvent.Won;
import org.concordsim.model.event.OwnerEvent.AnchorSold;
import org.concordsim.model.event.OwnerEvent.Expanded;
import org.concordsim.model.event.OwnerEvent.Referred;
import org.concordsim.model.event.OwnerEvent.RenewalDecided;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** Contracts that were won, renewed and enlarged. */
public final class Contracts implements Collector, OutcomeFamily {
    private static final MeasureGroup GROWTH = new MeasureGroup("growth");
    private static final Measure NEW_BOOKINGS = GROWTH.headline()
            .higher("newBookings", "money/year", "Yearly value, at the agreed price, of the deals won in a year.");
    private static final Measure RENEWALS =
            GROWTH.higher("renewals", "money/year", "Yearly value of the contracts renewed in a year.");
    private static final Measure EXPANSION =
            GROWTH.higher("expansion", "money/year", "Yearly value by which owners' contracts grew in a year.");
    private static final Measure RETENTION =
            GROWTH.headline().higher("retention", "share", "Renewals decided in the period in which the owner stayed.");
    private static final Measure REALISED_PRICE = GROWTH.headline()
            .higher(
                    "realisedPrice",
                    "ratio to list",
                    "Mean over the deals won of the agreed price over the list price.");
    private static final Measure REFERRALS =
            GROWTH.higher("referrals", "1/year", "Recommendations of the firm by owners, per year.");
    private static final Measure ANCHOR_SALES =
            GROWTH.neither("anchorSales", "1/year", "Sales of the anchor product, per year.");

    private final Tally won;
    private final Tally price;
    private final Tally renewed;
    private final Tally kept;
    private final Tally expanded;
    private final Tally referred;
    private final Tally anchors;

    /** Makes an empty book of contracts. */
    public Contracts(Grid grid) {
        won = new Tally(grid);
        price = new Tally(grid);
        renewed = new Tally(grid);
        kept = new Tally(grid);
        expanded = new Tally(grid);
        referred = new Tally(grid);
        anchors = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Won.class, e -> {
            won.add(e.day(), e.segment(), e.value());
            price.add(e.day(), e.segment(), e.priceRatio());
        });
        routes.on(RenewalDecided.class, e -> {
            renewed.add(e.day(), e.segment(), e.renewed() ? e.value() : 0);
            kept.add(e.day(), e.segment(), e.renewed() ? 1 : 0);
        });
        routes.on(Expanded.class, e -> expanded.add(e.day(), e.segment(), e.value()));
        routes.on(Referred.class, e -> referred.add(e.day(), null));
        routes.on(AnchorSold.class, e -> anchors.add(e.day(), e.segment()));
    }

    /** Returns the share of renewals decided on a field that kept the owner. */
    public double retention(int cell) {
        return kept.mean(cell);
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.everywhere(NEW_BOOKINGS, won::perYear),
                Reading.everywhere(RENEWALS, renewed::perYear),
                Reading.everywhere(EXPANSION, expanded::perYear),
                Reading.everywhere(RETENTION, this::retention),
                Reading.everywhere(REALISED_PRICE, price::mean),
                Reading.quarters(REFERRALS, referred::perYear),
                Reading.everywhere(ANCHOR_SALES, anchors::perYear));
    }
}
