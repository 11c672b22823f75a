package org.concordsim.model.sales;

import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.WaitKind;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.parameters.SegmentParameters;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Task;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** The work on an opportunity: preparation, meetings with their pitches and content, and the proposal. */
final class Dealing {
    private final SalesContext context;
    private final SalesTeam team;
    private final Closing closing;

    private final Interview interview;
    private final Pitching pitching;

    Dealing(SalesContext context, SalesTeam team, PayPerHour pay, Closing closing) {
        this.context = context;
        this.team = team;
        this.closing = closing;
        this.interview = new Interview(context, team);
        this.pitching = new Pitching(context, team, pay);
    }

    /** Plans the next step after the pace that the customer wants. */
    void prepare(Lead lead) {
        double days = context.parameters().work().paceShare()
                * segment(lead).cycleDays()
                * Chance.exponential(context.chance().uniform(Purpose.PACE, lead.key(), lead.meetings));
        context.agenda()
                .in(days, Phase.SALES, Chance.mix(lead.key() + lead.meetings), () -> give(lead, preparation(lead)));
    }

    private Task preparation(Lead lead) {
        SegmentParameters p = segment(lead);
        double mean = p.hoursBehind() * (1 - context.parameters().work().proposalHours()) / p.meetings();
        return task(lead, WorkKind.PREPARATION, mean, () -> give(lead, meeting(lead)));
    }

    private Task meeting(Lead lead) {
        SegmentParameters p = segment(lead);
        double pitches = context.parameters().work().pitchShare();
        double mean = (1 - pitches) * p.hoursWithCustomer() / p.meetings() + pitching.plan(lead);
        double hours = context.content().hours(mean, WorkKind.CUSTOMER_MEETING, lead.key(), lead.meetings);
        return new Task(
                WorkKind.CUSTOMER_MEETING,
                hours,
                context.now(),
                context.now() + 3,
                lead.key() + lead.meetings,
                lead,
                () -> met(lead, hours));
    }

    private Task task(Lead lead, WorkKind kind, double mean, Runnable done) {
        double hours = context.content().hours(mean, kind, lead.key(), lead.meetings);
        return new Task(kind, hours, context.now(), context.now() + 3, lead.key() + lead.meetings, lead, done);
    }

    private void met(Lead lead, double hours) {
        if (lead.closed) {
            return;
        }
        context.funnel().perceive(lead, new Stimulus.TimeSpent(hours));
        context.funnel().perceive(lead, new Stimulus.PromiseSeen(true));
        if (interview.lacksItems(lead)) {
            interview.ask(lead);
        }
        if (lead.meetings == 0) {
            compareMessages(lead);
        }
        boolean content = pitching.give(lead);
        lead.meetings++;
        context.events()
                .accept(new DealEvent.Met(
                        context.now(), lead.key(), lead.segment(), lead.salesperson, lead.keyMarketer, content));
        if (lead.meetings < segment(lead).meetings()) {
            prepare(lead);
        } else {
            propose(lead);
        }
    }

    private void compareMessages(Lead lead) {
        if (lead.channel() == null
                || !context.explains()
                || !context.parameters().mechanisms().contradiction()) {
            return;
        }
        boolean seen = context.chance().uniform(Purpose.COMPLY, lead.key(), 0) < context.itemChance(lead.salesperson);
        double[] ours = pitching.stance(lead);
        double[] theirs = context.colleagues().campaignStance(lead.segment());
        double[] product = context.portfolio().offering(lead.segment()).features();
        if (!seen && opposed(ours, theirs, product)) {
            context.funnel().perceive(lead, new Stimulus.PromiseSeen(false));
            context.events().accept(new CustomerEvent.MessageContradicted(context.now(), lead.key(), lead.segment()));
        }
    }

    private boolean opposed(double[] ours, double[] theirs, double[] product) {
        int most = 0;
        for (int k = 1; k < product.length; k++) {
            if (Math.abs(ours[k] - product[k]) > Math.abs(ours[most] - product[most])) {
                most = k;
            }
        }
        double gap = context.parameters().understanding().contradictionGap();
        double a = ours[most] - product[most];
        double b = theirs[most] - product[most];
        return a * b < 0 && Math.abs(a) > gap && Math.abs(b) > gap;
    }

    private void propose(Lead lead) {
        context.funnel().waitBegins(lead, WaitKind.PROPOSAL);
        double mean = segment(lead).hoursBehind() * context.parameters().work().proposalHours();
        give(lead, task(lead, WorkKind.PROPOSAL, mean, () -> closing.price(lead)));
    }

    private void give(Lead lead, Task task) {
        if (!lead.closed) {
            team.get(lead.salesperson).person().give(task);
        }
    }

    private SegmentParameters segment(Lead lead) {
        return context.parameters().market().segments().of(lead.segment());
    }
}
