package org.concordsim.observation.journey;

import org.concordsim.model.event.OwnerEvent.AnchorSold;
import org.concordsim.model.event.OwnerEvent.CareGiven;
import org.concordsim.model.event.OwnerEvent.Expanded;
import org.concordsim.model.event.OwnerEvent.Referred;
import org.concordsim.model.event.OwnerEvent.RenewalDecided;
import org.concordsim.model.event.OwnerEvent.ValueRealised;
import org.concordsim.observation.outcome.Routes;

/** The entries on customers outside of their journeys: as owners of the product, and as buyers of the anchor. */
final class OwnerEntries {
    private final LogBook book;

    OwnerEntries(LogBook book) {
        this.book = book;
    }

    void hear(Routes routes) {
        routes.on(RenewalDecided.class, this::renewal);
        routes.on(
                Expanded.class,
                e -> book.writeOutside(
                        new Entry(e.day(), Activity.EXPANDED, Lane.CUSTOMER).with("value", e.value()), e.customer()));
        routes.on(Referred.class, this::referred);
        routes.on(
                AnchorSold.class,
                e -> book.writeOutside(
                        new Entry(e.day(), Activity.ANCHOR, Lane.SALES).with("value", e.price()), e.customer()));
        routes.on(
                ValueRealised.class,
                e -> book.writeOutside(
                        new Entry(e.day(), Activity.YEAR_OVER, Lane.CUSTOMER).with("value", e.worth() - e.price()),
                        e.customer()));
        routes.on(
                CareGiven.class,
                e -> book.writeOutside(
                        new Entry(e.day(), Activity.CARE, Lane.SALES).with("in_time", e.inTime()), e.customer()));
    }

    private void renewal(RenewalDecided e) {
        book.writeOutside(
                new Entry(e.day(), e.renewed() ? Activity.RENEWED : Activity.CHURNED, Lane.CUSTOMER)
                        .with("value", e.value())
                        .with("satisfaction", e.satisfaction()),
                e.customer());
    }

    private void referred(Referred e) {
        String other = book.customer(e.to(), null, e.day());
        book.writeOutside(
                new Entry(e.day(), Activity.REFERRED, Lane.CUSTOMER).to(other, "recommended to"), e.customer());
    }
}
