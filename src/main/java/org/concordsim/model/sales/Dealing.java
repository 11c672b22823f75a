package org.concordsim.model.sales;

import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.WaitKind;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.parameters.SegmentParameters;
import org.concordsim.model.parameters.UnderstandingParameters;
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

    Dealing(SalesContext context, SalesTeam team, Closing closing) {
        this.context = context;
        this.team = team;
        this.closing = closing;
        this.interview = new Interview(context, team);
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
        double mean = p.hoursWithCustomer() / p.meetings();
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
        boolean content = pitch(lead);
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

    private boolean pitch(Lead lead) {
        Customer customer = context.funnel().customer(lead);
        int items = customer.journey().items();
        int perMeeting = (items + segment(lead).meetings() - 1) / segment(lead).meetings();
        double[] stance = stance(lead);
        UnderstandingParameters u = context.parameters().understanding();
        double credibility = lead.marketerPresent ? u.expertCredibility() : u.salesCredibility();
        boolean content = usesContent(lead);
        int redundant = 0;
        for (int i = lead.meetings * perMeeting; i < Math.min(items, (lead.meetings + 1) * perMeeting); i++) {
            redundant += explain(lead, i, u.pitchRate() * credibility, stance) ? 1 : 0;
            if (content) {
                context.funnel()
                        .perceive(
                                lead,
                                new Stimulus.Explained(
                                        i, u.contentRate(), context.colleagues().contentStance(lead.segment())));
            }
        }
        if (redundant > 0) {
            repeatPitch(lead);
        }
        return content;
    }

    private boolean explain(Lead lead, int item, double rate, double[] stance) {
        int bit = 1 << item;
        boolean heard = (lead.explainedByMarketing & bit) != 0;
        boolean seen =
                context.chance().uniform(Purpose.REDUNDANT, lead.key(), 0, item) < context.itemChance(lead.salesperson);
        lead.pitched |= bit;
        if (heard) {
            return !seen;
        }
        context.funnel().perceive(lead, new Stimulus.Explained(item, rate, stance));
        return false;
    }

    private void repeatPitch(Lead lead) {
        double hours = context.parameters().work().redundantPitchHours();
        context.funnel().perceive(lead, new Stimulus.PitchRepeated(hours));
        team.get(lead.salesperson).person().appoint(WorkKind.REDUNDANT_PITCH, hours);
        double people = context.funnel().customer(lead).journey().attendees();
        context.events()
                .accept(new CustomerEvent.PitchRepeated(context.now(), lead.key(), lead.segment(), hours * people));
    }

    private double[] stance(Lead lead) {
        double[] mean = lead.tasteReading.clone();
        if (!context.parameters().mechanisms().contradiction()) {
            return context.colleagues().campaignStance(lead.segment());
        }
        double[] segment = new double[mean.length];
        double drift = context.parameters().beliefs().drift();
        double precision = team.get(lead.salesperson).tastes(lead.segment()).mean(context.now(), drift, segment);
        double scatter = context.parameters().market().tasteScatter();
        double own = context.parameters().product().dealPrecision();
        double prior = 1 / (scatter * scatter + 1 / Math.max(precision, 1e-9));
        for (int k = 0; k < mean.length; k++) {
            mean[k] = (own * mean[k] + prior * segment[k]) / (own + prior);
        }
        return mean;
    }

    private void compareMessages(Lead lead) {
        if (lead.channel() == null || !context.parameters().mechanisms().contradiction()) {
            return;
        }
        boolean seen = context.chance().uniform(Purpose.COMPLY, lead.key(), 0) < context.itemChance(lead.salesperson);
        double[] ours = stance(lead);
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

    private boolean usesContent(Lead lead) {
        Salesperson s = team.get(lead.salesperson);
        UnderstandingParameters u = context.parameters().understanding();
        double known = u.contentKnown()
                + (1 - u.contentKnown()) * context.relationships().languageOf(lead.salesperson);
        double pieces = context.colleagues().contentPieces(lead.segment());
        double found = known * pieces / (pieces + u.contentHalfStock());
        if (context.chance().uniform(Purpose.CONTENT, lead.key(), lead.meetings) >= found) {
            return false;
        }
        double hours = context.searchHours();
        double relevance =
                context.portfolio().relevance(context.colleagues().contentStance(lead.segment()), lead.tasteReading);
        double size = context.funnel().customer(lead).traits().size();
        double worth = context.parameters().people().contentBelief()
                * relevance
                * s.gain(
                        context.listMoney(lead.segment(), size),
                        context.listMoney(lead.segment(), size),
                        context.prices().cost(lead.segment()) * size,
                        false);
        if (worth < hours * context.parameters().people().reservationPay()) {
            return false;
        }
        s.person().appoint(WorkKind.PREPARATION, hours);
        return true;
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
