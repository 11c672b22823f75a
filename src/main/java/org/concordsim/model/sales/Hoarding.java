package org.concordsim.model.sales;

import org.concordsim.model.event.ConflictEvent;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.Winner;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.random.Purpose;

/** Whether a salesperson logs a marketing lead as self-found: when the expected credit exceeds the risk of being caught. */
final class Hoarding {
    private final SalesContext context;
    private final PayPerHour pay;

    Hoarding(SalesContext context, PayPerHour pay) {
        this.context = context;
        this.pay = pay;
    }

    /** Decides how a marketing lead is logged; returns whether the log stays false. */
    boolean hoards(Lead lead, Salesperson s) {
        if (!context.parameters().mechanisms().hoarding()) {
            return false;
        }
        double size = context.funnel().customer(lead).traits().size();
        double extra = context.parameters().pay().selfSourcedPremium()
                * s.wins(lead.segment(), lead.selfSourced).mean()
                * pay.expectedGain(s, lead.segment(), size);
        double caught = context.itemChance(lead.salesperson);
        if (extra <= caught * context.parameters().pay().caughtPenalty()) {
            return false;
        }
        context.events().accept(new LeadEvent.Hoarded(context.now(), lead.key(), lead.salesperson));
        if (context.chance().uniform(Purpose.CAUGHT, lead.key(), 0) < caught) {
            dispute(lead, s);
            return false;
        }
        return true;
    }

    private void dispute(Lead lead, Salesperson s) {
        double hours = context.parameters().mechanisms().coordination()
                ? context.parameters().work().disputeHours()
                : 0;
        s.earn(-context.parameters().pay().caughtPenalty());
        s.person().appoint(WorkKind.DISPUTE, hours);
        if (hours > 0) {
            double due = context.parameters().work().dueDays().creditDispute();
            context.colleagues().ask(WorkKind.DISPUTE, hours, due, lead.key() + 7, seat -> {});
        }
        context.relationships().commitment(Function.SALES, lead.marketer, lead.salesperson, false);
        context.events()
                .accept(new ConflictEvent.Settled(
                        context.now(),
                        ConflictKind.CREDIT,
                        lead.segment(),
                        1,
                        Winner.MARKETING,
                        2 * hours,
                        0,
                        lead.key()));
    }
}
