package org.concordsim.model.sales;

import org.concordsim.model.event.ConflictEvent;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.pricing.PriceCase;
import org.concordsim.model.pricing.PricingConflict;

/**
 * What is announced about the price of a deal before it is named.
 *
 * @param context what salespeople have in common
 */
record PriceNews(SalesContext context) {
    /** Announces that marketing was asked, for written approval or to be consulted. */
    void requested(Lead lead, PriceCase wishes, boolean written) {
        context.events()
                .accept(new DealEvent.PriceRequested(
                        context.now(),
                        lead.key(),
                        lead.segment(),
                        lead.salesperson,
                        wishes.salesWish(),
                        wishes.marketingWish(),
                        written));
    }

    /** Announces the answer of the marketer in a seat after some days. */
    void answered(Lead lead, int seat, double ratio, double days) {
        context.events()
                .accept(new DealEvent.PriceAnswered(
                        context.now(), lead.key(), lead.segment(), lead.salesperson, seat, ratio, days));
    }

    /** Announces that a conflict was settled, if there was one: hours of the firm's people, days of delay. */
    void settled(Lead lead, PricingConflict conflict, double hours, double days) {
        if (conflict.aboveTolerance()) {
            context.events()
                    .accept(new ConflictEvent.Settled(
                            context.now(),
                            ConflictKind.PRICING,
                            lead.segment(),
                            conflict.gap(),
                            conflict.winner(),
                            hours,
                            days,
                            lead.key()));
        }
    }
}
