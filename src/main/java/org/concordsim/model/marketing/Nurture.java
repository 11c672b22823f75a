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
    private final Consumer<Lead> comesBack;
    private Messages messages;

    Nurture(MarketingContext context, MarketingTeam team, Consumer<Lead> comesBack) {
        this.context = context;
        this.team = team;
        this.comesBack = comesBack;
    }

    /** Says what the mails say. */
    public void mail(Messages what) {
        this.messages = what;
    }

    /** Puts a lead on a list; ready says on which. */
    public void take(Lead lead, boolean ready) {
        lead.stage = Lead.Stage.NURTURED;
        boolean mails = context.parameters().mechanisms().nurture();
        if (mails) {
            double due = context.parameters().work().dueDays().mailing();
            team.ask(WorkKind.NURTURE, context.parameters().nurture().hoursPerLead(), due, lead.key() + 5, seat -> {});
        }
        double perDay = mailsPerDay(ready);
        if (lead.key() >= 0) {
            context.funnel().waitEnds(lead);
            context.funnel().deviates(lead, Deviation.FORCED_GATE);
            if (mails && perDay > 0) {
                begin(lead, ready, perDay);
            }
        }
        planReturn(lead, mails);
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

    private void planReturn(Lead lead, boolean mails) {
        double month = context.parameters().simulation().yearDays() * MONTH_SHARE;
        double rate = context.parameters().nurture().returnPerMonth()
                / month
                * (mails ? 1 : context.parameters().nurture().unmailedReturn())
                * (lead.key() < 0 ? context.parameters().nurture().visitorReturn() : 1);
        double days = Chance.exponential(context.chance().uniform(Purpose.RETURN, lead.key(), lead.round)) / rate;
        int round = lead.round;
        if (lead.key() < 0 && days > context.parameters().simulation().quarterDays()) {
            context.funnel().visitorLeft(lead);
        } else if (days
                < context.parameters().nurture().longestReturnYears()
                        * context.parameters().simulation().yearDays()) {
            context.agenda().in(days, Phase.MARKET, Chance.mix(lead.key() ^ 99), () -> comeBack(lead, round, mails));
        }
    }

    private void comeBack(Lead lead, int round, boolean mails) {
        if (lead.closed || lead.round != round || lead.stage != Lead.Stage.NURTURED) {
            return;
        }
        boolean hasNeed = lead.key() >= 0;
        lead.comesAgain(context.views().signals(lead.key(), round + 1, hasNeed));
        if (hasNeed && mails) {
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
        int fields = Math.min(items, context.parameters().qualification().formFields());
        for (int item = Integer.bitCount(lead.knownToMarketing); item < fields; item++) {
            context.funnel().perceive(lead, new Stimulus.Asked(item, 0));
        }
        lead.knownToMarketing |= (1 << fields) - 1;
    }
}
