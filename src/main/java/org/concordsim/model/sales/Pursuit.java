package org.concordsim.model.sales;

import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.Deviation;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Task;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** From a lead to an opportunity: attempts to reach it, discovery, the decision to go on, and who is credited. */
final class Pursuit {
    private final SalesContext context;
    private final SalesTeam team;
    private final PayPerHour pay;
    private final Dealing dealing;
    private final Interview interview;
    private final Hoarding hoarding;
    private final Reminder reminder;

    Pursuit(SalesContext context, SalesTeam team, PayPerHour pay, Dealing dealing) {
        this.context = context;
        this.team = team;
        this.pay = pay;
        this.dealing = dealing;
        this.interview = new Interview(context, team);
        this.hoarding = new Hoarding(context, pay);
        this.reminder = new Reminder(context, team);
    }

    /**
     * Lets a salesperson look at a lead and take it up or set it aside, knowing what missing a tracked follow-up costs; a
     * tracked lead that was set aside is looked at once more when a part of its time is over and somebody asks.
     */
    void consider(Lead lead) {
        if (!context.parameters().mechanisms().neglect() || worthIt(lead)) {
            offer(lead, lead.passedDay);
        } else if (lead.tracked) {
            reminder.plan(lead, this::reconsider);
        }
    }

    private void reconsider(Lead lead) {
        if (worthIt(lead)) {
            offer(lead, context.now());
        }
    }

    private boolean worthIt(Lead lead) {
        Salesperson s = team.get(lead.salesperson);
        return (lead.tracked ? pay.reminded(s, lead) : pay.firstLook(s, lead)) >= pay.least(s);
    }

    private void offer(Lead lead, double releaseDay) {
        double reading = context.parameters().mechanisms().handoff()
                ? Integer.bitCount(lead.knownToSales)
                        * context.parameters().work().recordReadingHours()
                : 0;
        int occasion = lead.round * 64 + lead.attempts;
        double hours = context.content()
                        .hours(context.parameters().work().attemptHours(), WorkKind.ATTEMPT, lead.key(), occasion)
                + reading;
        give(
                lead,
                new Task(
                        WorkKind.ATTEMPT,
                        hours,
                        releaseDay,
                        lead.dueDay,
                        lead.key() * 64 + occasion,
                        lead,
                        () -> attempted(lead)));
    }

    private void attempted(Lead lead) {
        int occasion = lead.round * 64 + lead.attempts++;
        boolean reached = context.chance().uniform(Purpose.REACHED, lead.key(), occasion)
                < context.parameters().work().attemptReach();
        if (!lead.worked && !(lead.closed && lead.ignoredCounted)) {
            worked(lead);
        }
        context.events()
                .accept(new LeadEvent.Attempted(
                        context.now(), lead.key(), lead.salesperson, lead.attempts, reached && !lead.closed));
        if (lead.closed) {
            return;
        }
        if (reached) {
            reached(lead);
        } else if (lead.attempts < context.parameters().work().maxAttempts()) {
            double days = context.parameters().work().retryDays();
            context.agenda().in(days, Phase.SALES, Chance.mix(lead.key() * 64 + occasion), () -> again(lead));
        } else {
            team.turnDown(lead, false);
        }
    }

    private void again(Lead lead) {
        if (!lead.closed) {
            offer(lead, context.now());
        }
    }

    private void worked(Lead lead) {
        lead.worked = true;
        boolean inTime = context.now() <= lead.dueDay;
        if (lead.tracked) {
            context.relationships().commitment(Function.SALES, lead.marketer, lead.salesperson, inTime);
        }
        context.events()
                .accept(new LeadEvent.Accepted(
                        context.now(),
                        lead.key(),
                        lead.segment(),
                        lead.channel(),
                        lead.salesperson,
                        context.now() - lead.passedDay,
                        lead.tracked,
                        inTime));
    }

    private void reached(Lead lead) {
        boolean real = lead.key() >= 0;
        Salesperson s = team.get(lead.salesperson);
        team.lessons().reached(s, lead, real);
        context.relationships().commitment(Function.MARKETING, lead.marketer, lead.salesperson, real);
        context.colleagues().report(lead, real);
        if (!real) {
            team.turnDown(lead, true);
            return;
        }
        promise(lead);
        context.funnel().waitEnds(lead);
        lead.reached = true;
        lead.stage = Lead.Stage.DISCOVERY;
        if (context.funnel().customer(lead).journey().understanding()
                < context.parameters().understanding().earlyCall()) {
            context.funnel().deviates(lead, Deviation.EARLY_CALL);
        }
        discover(lead);
    }

    private void promise(Lead lead) {
        if (lead.waitKind != null) {
            double days = context.parameters().market().trust().replyDays();
            boolean kept = context.now() - lead.waitSince <= days;
            context.funnel().perceive(lead, new Stimulus.PromiseSeen(kept));
        }
    }

    /** Puts the discovery of an opportunity on its salesperson's desk, if anything has to be asked. */
    void discover(Lead lead) {
        if (!interview.isNeeded(lead)) {
            interview.suppose(lead);
            goOn(lead);
            return;
        }
        double mean = context.parameters().work().discoveryHours();
        double hours = context.content().hours(mean, WorkKind.DISCOVERY, lead.key(), lead.round);
        give(
                lead,
                new Task(
                        WorkKind.DISCOVERY,
                        hours,
                        context.now(),
                        context.now() + 2,
                        lead.key(),
                        lead,
                        () -> discovered(lead, hours)));
    }

    private void discovered(Lead lead, double hours) {
        if (lead.closed) {
            return;
        }
        context.funnel().perceive(lead, new Stimulus.TimeSpent(hours));
        interview.ask(lead);
        interview.listen(lead);
        goOn(lead);
    }

    private void goOn(Lead lead) {
        Salesperson s = team.get(lead.salesperson);
        double size = context.funnel().customer(lead).traits().size();
        double least = context.parameters().people().leastDealShare() * pay.least(s);
        boolean worthIt = pay.deal(s, lead, size, 0) >= least;
        if (worthIt || !context.parameters().mechanisms().neglect()) {
            open(lead, s);
        } else {
            team.turnDown(lead, false);
        }
    }

    private void open(Lead lead, Salesperson s) {
        lead.stage = Lead.Stage.OPPORTUNITY;
        lead.opened = true;
        lead.loggedSelfSourced = lead.selfSourced || hoarding.hoards(lead, s);
        context.events()
                .accept(new DealEvent.Opened(
                        context.now(),
                        lead.key(),
                        lead.customer(),
                        lead.segment(),
                        lead.channel(),
                        lead.salesperson,
                        lead.selfSourced,
                        lead.loggedSelfSourced));
        if (lead.segment() == Segment.ENTERPRISE) {
            keyDeal(lead);
        }
        dealing.prepare(lead);
    }

    private void keyDeal(Lead lead) {
        if (interview.isNeeded(lead)
                && context.colleagues()
                        .keyAccountPlan(context.parameters().work().keyPlanHours())) {
            interview.share(lead);
        }
        boolean wanted = context.chance().uniform(Purpose.KEY_DEAL, lead.key(), 0)
                < context.charter().levers().keyDealMarketer();
        if (wanted && context.explains() && context.parameters().mechanisms().coordination()) {
            double hours = context.parameters().work().keyDealHours();
            double due = context.parameters().work().dueDays().keyDeal();
            context.colleagues().ask(WorkKind.KEY_DEAL, hours, due, lead.key() + 11, seat -> {
                lead.marketerPresent = true;
                lead.keyMarketer = seat;
                context.relationships().contact(seat, lead.salesperson, hours, context.now());
            });
        }
    }

    private void give(Lead lead, Task task) {
        team.get(lead.salesperson).person().give(task);
    }
}
