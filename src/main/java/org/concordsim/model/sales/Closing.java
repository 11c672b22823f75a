package org.concordsim.model.sales;

import org.concordsim.model.customer.Offering;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.WaitKind;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.pricing.PriceCase;
import org.concordsim.model.pricing.PricingConflict;
import org.concordsim.model.pricing.Settlement;
import org.concordsim.model.work.Task;
import org.concordsim.random.Purpose;

/** The price of a deal: what is asked, who has to be asked for it, negotiation, pressing, and the decision. */
public final class Closing {
    private final SalesContext context;
    private final SalesTeam team;
    private final PriceTalk talk;
    private final PriceNews news;

    Closing(SalesContext context, SalesTeam team) {
        this.context = context;
        this.team = team;
        this.talk = new PriceTalk(context);
        this.news = new PriceNews(context);
    }

    /** Returns the asking price that a lead's salesperson would choose now; for tests and displays. */
    public double wishNow(Lead lead) {
        return talk.salesWish(team.get(lead.salesperson), lead);
    }

    /** Settles the price of a finished proposal and brings it to the customer. */
    void price(Lead lead) {
        if (lead.closed) {
            return;
        }
        keep(lead);
        context.funnel().waitEnds(lead);
        if (!context.parameters().mechanisms().pricing()) {
            lead.floor = 1;
            name(lead, 1);
            return;
        }
        Salesperson s = team.get(lead.salesperson);
        PriceCase wishes = talk.of(s, lead);
        Settlement settled = context.charter().levers().priceRule().settle(wishes);
        lead.floor = settled.asked() == Settlement.Asked.APPROVAL
                ? settled.ratio()
                : Math.min(settled.ratio(), wishes.bound());
        PricingConflict conflict = PricingConflict.of(
                wishes.salesWish(),
                wishes.marketingWish(),
                settled.ratio(),
                context.parameters().pricing().conflictTolerance());
        if (settled.asked() == Settlement.Asked.NOBODY) {
            quarrelLater(lead, s, conflict);
            name(lead, settled.ratio());
        } else {
            news.requested(lead, wishes, settled.asked() == Settlement.Asked.APPROVAL);
            askMarketing(lead, s, settled, conflict);
        }
    }

    private void askMarketing(Lead lead, Salesperson s, Settlement settled, PricingConflict conflict) {
        boolean written = settled.asked() == Settlement.Asked.APPROVAL;
        double hours = written
                ? context.parameters().work().approvalHours()
                : context.parameters().work().consultationHours();
        double since = context.now();
        double due = context.parameters().work().dueDays().priceAnswer();
        context.funnel().waitBegins(lead, WaitKind.APPROVAL);
        s.person().appoint(WorkKind.CONSULTATION, written ? 0 : hours);
        context.colleagues()
                .ask(written ? WorkKind.APPROVAL : WorkKind.CONSULTATION, hours, due, lead.key() + 13, seat -> {
                    double days = context.now() - since;
                    news.answered(lead, seat, settled.ratio(), days);
                    boolean timely = days <= context.parameters().beliefs().answerDays();
                    context.relationships().commitment(Function.MARKETING, seat, lead.salesperson, timely);
                    news.settled(lead, conflict, written ? hours : 2 * hours, days);
                    if (!lead.closed) {
                        keep(lead);
                        context.funnel().waitEnds(lead);
                        name(lead, settled.ratio());
                    }
                });
    }

    private void quarrelLater(Lead lead, Salesperson s, PricingConflict conflict) {
        boolean noticed = conflict.aboveTolerance()
                && context.parameters().mechanisms().coordination()
                && context.chance().uniform(Purpose.COLLEAGUE, lead.key(), lead.rounds)
                        < context.itemChance(lead.salesperson);
        double hours = 0;
        if (noticed && !context.colleagues().bringToMeeting()) {
            hours = context.parameters().work().disputeHours();
            s.person().appoint(WorkKind.DISPUTE, hours);
            double due = context.parameters().work().dueDays().pricingDispute();
            context.colleagues().ask(WorkKind.DISPUTE, hours, due, lead.key() + 17, seat -> {});
        }
        news.settled(lead, conflict, 2 * hours, 0);
    }

    private void keep(Lead lead) {
        if (lead.waitKind != null) {
            double days = context.parameters().market().trust().offerDays();
            context.funnel().perceive(lead, new Stimulus.PromiseSeen(context.now() - lead.waitSince <= days));
        }
    }

    private void name(Lead lead, double ratio) {
        lead.stage = Lead.Stage.PROPOSED;
        lead.priceRatio = ratio;
        double list = talk.listMoney(lead);
        context.events()
                .accept(new DealEvent.Proposed(context.now(), lead.key(), lead.segment(), lead.salesperson, ratio));
        Reaction reaction = context.funnel()
                .perceive(
                        lead,
                        new Stimulus.PriceNamed(
                                ratio * list,
                                context.reference().of(lead.segment()) * list,
                                context.portfolio().offering(lead.segment())));
        lead.accepted = reaction == Reaction.FINDS_ACCEPTABLE;
        SourceBelief closes = team.lessons().closes(team.get(lead.salesperson), lead);
        lead.forecast = closes.mean() >= context.parameters().pricing().forecastChance();
        team.proposed(lead);
        if (reaction == Reaction.FINDS_TOO_EXPENSIVE
                && lead.rounds < context.parameters().work().maxRounds()
                && context.parameters().mechanisms().pricing()) {
            negotiate(lead);
        }
    }

    private void negotiate(Lead lead) {
        double hours = context.content()
                .hours(context.parameters().work().negotiationHours(), WorkKind.NEGOTIATION, lead.key(), lead.rounds);
        team.get(lead.salesperson)
                .person()
                .give(new Task(
                        WorkKind.NEGOTIATION,
                        hours,
                        context.now(),
                        context.now() + 2,
                        lead.key() + lead.rounds,
                        lead,
                        () -> negotiated(lead, hours)));
    }

    private void negotiated(Lead lead, double hours) {
        if (lead.closed) {
            return;
        }
        lead.rounds++;
        context.funnel().perceive(lead, new Stimulus.TimeSpent(hours));
        double next = talk.concession(team.get(lead.salesperson), lead, lead.floor);
        if (next > 0) {
            name(lead, next);
        }
    }

    /** Lets a salesperson press an open proposal if its own discounted pay says so. */
    void considerPressing(Lead lead) {
        if (lead.closed
                || lead.stage != Lead.Stage.PROPOSED
                || lead.pressed
                || !context.parameters().mechanisms().hardSell()
                || !context.parameters().mechanisms().pricing()) {
            return;
        }
        double ratio = talk.pressingPrice(team.get(lead.salesperson), lead);
        if (ratio > 0) {
            lead.pressed = true;
            if (ratio < lead.priceRatio) {
                lead.priceRatio = ratio;
                double list = talk.listMoney(lead);
                context.funnel()
                        .perceive(
                                lead,
                                new Stimulus.PriceNamed(
                                        ratio * list,
                                        context.reference().of(lead.segment()) * list,
                                        context.portfolio().offering(lead.segment())));
            }
            context.funnel().press(lead);
        }
    }

    /** Notes a decision on a proposal in the product's books, and lets the firm's people learn from it. */
    public void learn(Lead lead, JourneyEnd end) {
        double list = listMoney(lead);
        Offering proposed = context.funnel().customer(lead).journey().offering();
        double booked = end == JourneyEnd.WON ? lead.priceRatio * list : 0;
        context.portfolio().decided(lead.segment(), proposed, list, booked);
        if (lead.salesperson >= 0) {
            team.lessons().decided(team.get(lead.salesperson), lead, end == JourneyEnd.WON);
        }
    }

    /** Returns the list price of a lead's deal at its size. */
    public double listMoney(Lead lead) {
        return talk.listMoney(lead);
    }

    /** Returns the unit cost of a lead's deal at its size. */
    public double unitCost(Lead lead) {
        return talk.unitCost(lead);
    }
}
