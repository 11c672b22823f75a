package org.concordsim.model.sales;

import org.concordsim.model.event.Channel;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.handoff.RejectedLeads;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.parameters.Routing;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** How leads that marketing passed on reach a salesperson, and what becomes of those turned down or never worked. */
final class Intake {
    private static final double CALENDAR_YEAR_DAYS = 365;

    private final SalesContext context;
    private final SalesTeam team;
    private final Pursuit pursuit;
    private final Pool pool;
    private int lastRouted;

    Intake(SalesContext context, SalesTeam team, Pursuit pursuit) {
        this.context = context;
        this.team = team;
        this.pursuit = pursuit;
        this.pool = new Pool(team.all(), this::handOver);
    }

    /** Returns the pool in which leads wait that are routed first come, first served. */
    Pool pool() {
        return pool;
    }

    /** Takes a lead that marketing passed on. */
    void route(Lead lead) {
        lead.stage = Lead.Stage.QUALIFIED;
        lead.passedDay = context.now();
        lead.worked = false;
        lead.attempts = 0;
        lead.ignoredCounted = false;
        track(lead);
        int round = lead.round;
        context.agenda().in(leadLife(), Phase.MANAGEMENT, Chance.mix(lead.key() ^ round), () -> expire(lead, round));
        if (context.parameters().firm().routing() == Routing.FIRST_COME) {
            pool.add(lead);
        } else {
            handOver(lead, team.get(seatFor(lead)));
        }
    }

    private double leadLife() {
        return context.parameters().work().leadLifeDays()
                * context.parameters().simulation().yearDays()
                / CALENDAR_YEAR_DAYS;
    }

    private void track(Lead lead) {
        double share = context.charter().levers().trackedShare();
        lead.tracked = context.chance().uniform(Purpose.TRACKED, lead.key(), lead.round) < share;
        lead.dueDay =
                lead.tracked ? context.now() + context.charter().levers().followUpDays() : Double.POSITIVE_INFINITY;
    }

    private int seatFor(Lead lead) {
        int seats = team.all().size();
        if (context.parameters().firm().routing() == Routing.EVEN) {
            return lastRouted++ % seats;
        }
        int first = context.parameters().firm().salespeople();
        int share = (int) Long.remainderUnsigned(Chance.mix(lead.customer()), seats);
        return share < first ? context.funnel().population().territory(lead.customer()) : share;
    }

    private void handOver(Lead lead, Salesperson s) {
        lead.salesperson = s.seat();
        lead.knownToSales =
                context.visibility().visible(lead.knownToMarketing, itemChance(lead), lead.key(), lead.handOffs);
        lead.handOffs++;
        announce(lead);
        context.events()
                .accept(new LeadEvent.Routed(
                        context.now(), lead.key(), lead.segment(), lead.salesperson, lead.tracked));
        passOn(lead);
        pursuit.consider(lead);
    }

    private double itemChance(Lead lead) {
        double met = lead.channel() == Channel.EVENT ? context.colleagues().metAtShows() : 0;
        return 1 - (1 - context.itemChance(lead.salesperson)) * (1 - met);
    }

    private void announce(Lead lead) {
        int lost = Integer.bitCount(lead.knownToMarketing & ~lead.knownToSales);
        context.events()
                .accept(new DealEvent.HandedOff(
                        context.now(),
                        lead.key(),
                        lead.segment(),
                        Integer.bitCount(lead.knownToMarketing),
                        lost,
                        Function.MARKETING,
                        lead.marketer,
                        lead.salesperson,
                        lead.customer()));
    }

    private void passOn(Lead lead) {
        int missing = lead.knownToMarketing & ~lead.knownToSales;
        if (missing == 0 || !context.colleagues().hasLiaison()) {
            return;
        }
        context.colleagues()
                .ask(
                        WorkKind.LIAISON,
                        context.parameters().work().liaisonHours(),
                        context.parameters().work().dueDays().liaison(),
                        lead.key() + 19,
                        seat -> {
                            double trust = context.relationships()
                                    .of(seat, lead.salesperson)
                                    .lowerTrust();
                            lead.knownToSales |=
                                    context.visibility().visible(missing, trust, lead.key(), 3000 + lead.round);
                        });
    }

    /** Hands the leads under way of a seat to its newcomer, who knows what was recorded or can be told. */
    void inherit(int seat) {
        for (Lead lead : context.funnel().leadsOf(seat)) {
            int said = lead.knownToMarketing | lead.knownToSales;
            lead.knownToSales = lead.recorded
                    | context.visibility()
                            .visible(lead.knownToMarketing, context.itemChance(seat), lead.key(), 4000 + lead.handOffs);
            lead.handOffs++;
            context.events()
                    .accept(new DealEvent.HandedOff(
                            context.now(),
                            lead.key(),
                            lead.segment(),
                            Integer.bitCount(said),
                            Integer.bitCount(said & ~lead.knownToSales),
                            Function.SALES,
                            seat,
                            seat,
                            lead.customer()));
        }
    }

    /** Notes that a lead's journey is over. */
    void closed(Lead lead) {
        pool.remove(lead);
        if (!lead.worked && lead.passedDay >= 0 && !lead.ignoredCounted) {
            ignore(lead);
        }
    }

    /** Lets Sales turn a lead down: one that said it has no need goes, any other is recycled as agreed. */
    void turnDown(Lead lead, boolean spokeOfNoNeed) {
        context.events()
                .accept(new LeadEvent.TurnedDown(
                        context.now(), lead.key(), lead.segment(), lead.salesperson, !spokeOfNoNeed));
        if (spokeOfNoNeed) {
            context.funnel().visitorLeft(lead);
        } else if (!lead.closed) {
            recycle(lead);
        }
    }

    private void recycle(Lead lead) {
        RejectedLeads rule = context.charter().levers().rejectedLeads();
        boolean followed = context.chance().uniform(Purpose.OBEYED, lead.key(), lead.round)
                < context.charter()
                        .compliance(context.now(), context.relationships().trustOf(lead.salesperson));
        if (rule == RejectedLeads.LOST || lead.selfSourced || !followed) {
            giveUp(lead);
        } else if (rule == RejectedLeads.RETURNED) {
            context.colleagues().takeBack(lead);
        } else {
            context.colleagues().nurture(lead);
        }
    }

    private void giveUp(Lead lead) {
        if (lead.key() < 0) {
            context.funnel().visitorLeft(lead);
        } else {
            lead.turnedDown = lead.worked;
        }
    }

    private void expire(Lead lead, int round) {
        if (lead.worked || lead.closed || lead.round != round || lead.ignoredCounted) {
            return;
        }
        if (pool.remove(lead)) {
            lead.salesperson = pool.leastLoaded(lead).seat();
        }
        ignore(lead);
        context.relationships().commitment(Function.SALES, lead.marketer, lead.salesperson, false);
        team.get(lead.salesperson).person().queue().removeIf(task -> task.subject() == lead);
        if (lead.tracked) {
            recycle(lead);
        } else {
            giveUp(lead);
        }
    }

    private void ignore(Lead lead) {
        lead.ignoredCounted = true;
        context.events()
                .accept(new LeadEvent.Ignored(
                        context.now(), lead.key(), lead.segment(), lead.channel(), lead.salesperson));
    }
}
