package org.concordsim.model.management;

import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.marketing.MarketingContext;
import org.concordsim.model.parameters.PromotionParameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.random.Purpose;

/**
 * Trade shows at which salespeople stand beside a marketer, where the functions work jointly at all: they pay with their
 * hours and learn at first hand what visitors say.
 */
final class TradeShows {
    private static final long SHOW = 2_000_000L;

    private final MarketingContext context;
    private final SalesTeam sales;
    private final Relationships relationships;
    private double met;

    TradeShows(MarketingContext context, SalesTeam sales, Relationships relationships) {
        this.context = context;
        this.sales = sales;
        this.relationships = relationships;
    }

    /** Holds a show for which a marketer did the work; the salespeople whose turn it is attend if they care to. */
    void hold(int marketer, int number) {
        PromotionParameters p = context.parameters().promotion();
        int wanted = Math.min(p.eventSalespeople(), sales.all().size());
        int present = 0;
        for (int i = 0; joint() && i < wanted; i++) {
            Salesperson s = sales.get((number * wanted + i) % sales.all().size());
            if (attends(s, number) && s.person().appoint(WorkKind.EVENT, p.eventAttendHours())) {
                relationships.contact(marketer, s.seat(), p.eventAttendHours() / wanted, context.now());
                present++;
            }
        }
        met = wanted > 0 ? (double) present / wanted : 0;
        if (present > 0) {
            context.events().accept(new WorkEvent.EventAttended(context.now(), present, p.eventAttendHours()));
        }
    }

    private boolean joint() {
        return context.parameters().mechanisms().coordination()
                && context.charter().levers().jointWorkHours() > 0;
    }

    private boolean attends(Salesperson s, int number) {
        double trust = relationships.trustOf(s.seat());
        double willing = context.charter().compliance(context.now(), trust);
        return context.chance().uniform(Purpose.ATTEND, SHOW + s.seat(), number) < willing;
    }

    /** Returns the share of the visitors of the last show whom salespeople met. */
    double met() {
        return met;
    }
}
