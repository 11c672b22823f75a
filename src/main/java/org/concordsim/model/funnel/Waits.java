package org.concordsim.model.funnel;

import java.util.function.Consumer;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.Deviation;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WaitKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;

/** Customers who wait on the firm: when a wait begins and ends, and who leaves in it. */
final class Waits {
    private final Agenda agenda;
    private final Funnel funnel;
    private final Consumer<ModelEvent> events;
    private final boolean waitingCounts;
    private final double lateDays;

    Waits(Agenda agenda, Funnel funnel, Consumer<ModelEvent> events) {
        this.agenda = agenda;
        this.funnel = funnel;
        this.events = events;
        this.waitingCounts = funnel.nature().parameters().mechanisms().waiting();
        this.lateDays = funnel.nature().parameters().market().waiting().lateDays();
    }

    /** Lets the customer of a lead begin to wait on the firm. */
    void begin(Lead lead, WaitKind kind) {
        Customer customer = funnel.customer(lead);
        if (lead.closed || lead.key() < 0 || lead.waitKind != null) {
            return;
        }
        customer.perceive(agenda.now(), new Stimulus.WaitBegan());
        lead.waitKind = kind;
        lead.waitSince = agenda.now();
        int wait = ++lead.waits;
        double leave = customer.leaveDay();
        if (waitingCounts && leave < Double.POSITIVE_INFINITY) {
            agenda.at(
                    Math.max(agenda.now(), leave),
                    Phase.MARKET,
                    Chance.mix(lead.key() + wait),
                    () -> leave(lead, wait));
        }
    }

    /** Ends the wait of a lead's customer; does nothing if it was not waiting. */
    void end(Lead lead) {
        if (lead.waitKind == null || lead.closed) {
            return;
        }
        double days = agenda.now() - lead.waitSince;
        funnel.customer(lead).perceive(agenda.now(), new Stimulus.WaitEnded());
        events.accept(new CustomerEvent.CustomerWaited(agenda.now(), lead.key(), lead.segment(), lead.waitKind, days));
        if (days > lateDays) {
            funnel.deviates(lead, Deviation.LATE_REPLY);
        }
        lead.waitKind = null;
        lead.waits++;
    }

    private void leave(Lead lead, int wait) {
        if (!lead.closed && lead.waitKind != null && lead.waits == wait) {
            end(lead);
            funnel.end(lead, JourneyEnd.LEFT_WAITING);
        }
    }
}
