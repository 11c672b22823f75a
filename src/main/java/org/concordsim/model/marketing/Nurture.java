package org.concordsim.model.marketing;

import java.util.function.Consumer;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.Deviation;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** Mailing lists for leads below the threshold: a list for those who search and one for those who seem ready. */
public final class Nurture {
    private static final double MONTH_SHARE = 1.0 / 12;

    private final MarketingContext context;
    private final MarketingTeam team;
    private final LeadForm form;
    private final Consumer<Lead> comesBack;
    private Messages messages;

    Nurture(MarketingContext context, MarketingTeam team, LeadForm form, Consumer<Lead> comesBack) {
        this.context = context;
        this.team = team;
        this.form = form;
        this.comesBack = comesBack;
    }

    /** Says what the mails say. */
    public void mail(Messages what) {
        this.messages = what;
    }

    /** Puts a lead on a list, ready says on which; mails begin when a marketer has found the time for it. */
    public void take(Lead lead, boolean ready) {
        lead.stage = Lead.Stage.NURTURED;
        lead.mailed = false;
        double urge = Chance.exponential(context.chance().uniform(Purpose.RETURN, lead.key(), lead.round));
        Listing listing = new Listing(lead, lead.round, ready, context.now(), urge);
        boolean mails = context.parameters().mechanisms().nurture();
        if (mails) {
            double due = context.parameters().work().dueDays().mailing();
            double hours = context.parameters().nurture().hoursPerLead();
            team.ask(WorkKind.NURTURE, hours, due, lead.key() + 5, seat -> mail(listing));
        }
        if (lead.key() >= 0) {
            context.funnel().waitEnds(lead);
            context.funnel().deviates(lead, Deviation.FORCED_GATE);
        } else if (urge / returnRate(lead, mails)
                > context.parameters().simulation().quarterDays()) {
            context.funnel().visitorLeft(lead);
            return;
        }
        planReturn(listing, urge / returnRate(lead, false));
    }

    /** A lead on a list since a day, and the urge that has to run out before it comes back by itself. */
    private record Listing(Lead lead, int round, boolean ready, double sinceDay, double urge) {
        boolean over() {
            return lead.closed || lead.round != round || lead.stage != Lead.Stage.NURTURED;
        }
    }

    private void mail(Listing listing) {
        if (listing.over()) {
            return;
        }
        Lead lead = listing.lead();
        lead.mailed = true;
        double perDay = mailsPerDay(listing.ready());
        if (lead.key() >= 0 && perDay > 0) {
            begin(lead, listing.ready(), perDay);
        }
        double spent = (context.now() - listing.sinceDay()) * returnRate(lead, false);
        planReturn(listing, Math.max(0, listing.urge() - spent) / returnRate(lead, true));
    }

    private double mailsPerDay(boolean ready) {
        double month = context.parameters().simulation().yearDays() * MONTH_SHARE;
        return context.parameters().nurture().mailsPerMonth()
                / month
                * (ready ? context.parameters().nurture().readyMails() : 1);
    }

    private void begin(Lead lead, boolean ready, double perDay) {
        context.funnel()
                .perceive(
                        lead,
                        new Stimulus.MailsBegan(
                                perDay,
                                ready,
                                context.parameters().nurture().touchUnderstanding(),
                                messages.content(lead.segment())));
        double withdraw = context.funnel().customer(lead).withdrawDay();
        int round = lead.round;
        if (withdraw < Double.POSITIVE_INFINITY) {
            context.agenda().at(Math.max(context.now(), withdraw), Phase.MARKET, Chance.mix(lead.key() ^ 77), () -> {
                if (!lead.closed && lead.round == round && lead.stage == Lead.Stage.NURTURED) {
                    context.funnel().end(lead, JourneyEnd.WITHDREW);
                }
            });
        }
    }

    private double returnRate(Lead lead, boolean mailed) {
        double month = context.parameters().simulation().yearDays() * MONTH_SHARE;
        return context.parameters().nurture().returnPerMonth()
                / month
                * (mailed ? 1 : context.parameters().nurture().unmailedReturn())
                * (lead.key() < 0 ? context.parameters().nurture().visitorReturn() : 1);
    }

    private void planReturn(Listing listing, double days) {
        Lead lead = listing.lead();
        boolean mailed = lead.mailed;
        double most = context.parameters().nurture().longestReturnYears()
                * context.parameters().simulation().yearDays();
        if (days < most) {
            context.agenda().in(days, Phase.MARKET, Chance.mix(lead.key() ^ 99), () -> comeBack(listing, mailed));
        }
    }

    private void comeBack(Listing listing, boolean mailed) {
        Lead lead = listing.lead();
        if (listing.over() || lead.mailed != mailed) {
            return;
        }
        boolean hasNeed = lead.key() >= 0;
        lead.comesAgain(context.views().signals(lead.key(), listing.round() + 1, hasNeed));
        if (hasNeed && mailed) {
            context.funnel().perceive(lead, new Stimulus.MailsEnded());
        }
        if (hasNeed) {
            profile(lead);
        }
        comesBack.accept(lead);
    }

    private void profile(Lead lead) {
        if (!context.parameters().qualification().progressiveProfiling()
                || !context.parameters().mechanisms().form()) {
            return;
        }
        int items = context.funnel().nature().neededItems(lead.segment());
        int fields = Math.min(items, form.fields());
        for (int item = Integer.bitCount(lead.knownToMarketing); item < fields; item++) {
            context.funnel().perceive(lead, new Stimulus.Asked(item, 0));
        }
        lead.knownToMarketing |= (1 << fields) - 1;
    }
}
