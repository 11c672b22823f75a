package org.concordsim.model.sales;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.LeadEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.handoff.RejectedLeads;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.lead.LeadDefinition;
import org.concordsim.model.parameters.Routing;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Office;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Speed;
import org.concordsim.model.work.Task;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** The salespeople, and how leads reach them, are ignored and come back. */
public final class SalesTeam {
    private static final double CALENDAR_MONTH = 30.0 * 260 / 365;

    private final SalesContext context;
    private final List<Salesperson> people = new ArrayList<>();
    private final PayPerHour pay;
    private final Pursuit pursuit;
    private final Closing closing;
    private final Dealing dealing;
    private final Prospecting prospecting;
    private final Care care;
    private final Office office;
    private final Speed speed;
    private final List<List<Lead>> proposals = new ArrayList<>();
    private final Contracts contracts;
    private final Pool pool;
    private int lastRouted;

    /** Creates a team of as many salespeople as the firm starts with. */
    public SalesTeam(SalesContext context, Office office, Speed speed) {
        this.context = context;
        this.office = office;
        this.speed = speed;
        this.pay = new PayPerHour(context);
        this.closing = new Closing(context, this);
        this.dealing = new Dealing(context, this, closing);
        this.pursuit = new Pursuit(context, this, pay, dealing);
        this.prospecting = new Prospecting(context, this, pursuit);
        this.care = new Care(context, this);
        this.contracts = new Contracts(context, this, care);
        this.pool = new Pool(people, this::handOver);
        for (int i = 0; i < context.parameters().firm().salespeople(); i++) {
            add();
        }
    }

    /** Adds a seat with a salesperson on it. */
    public Salesperson add() {
        Person person = new Person(office, Function.SALES, people.size(), new SalesDesk(context, this, pay), speed);
        Salesperson s = new Salesperson(person, context.parameters());
        people.add(s);
        proposals.add(new ArrayList<>());
        context.relationships().add(person);
        return s;
    }

    /** Returns a salesperson by seat. */
    public Salesperson get(int seat) {
        return people.get(seat);
    }

    /** Returns all salespeople. */
    public List<Salesperson> all() {
        return people;
    }

    /** Returns the leads that wait for whoever is free. */
    Pool pool() {
        return pool;
    }

    /** Returns the work of prospecting. */
    Prospecting prospecting() {
        return prospecting;
    }

    /** Returns the care of owners. */
    public Care care() {
        return care;
    }

    /** Returns the closing of deals. */
    public Closing closing() {
        return closing;
    }

    /** Returns the contracts with owners. */
    public Contracts contracts() {
        return contracts;
    }

    /** Notes an open proposal. */
    void proposed(Lead lead) {
        List<Lead> open = proposals.get(lead.salesperson);
        if (!open.contains(lead)) {
            open.add(lead);
        }
    }

    /** Returns the open proposals of a salesperson. */
    public List<Lead> proposals(int seat) {
        proposals.get(seat).removeIf(lead -> lead.closed);
        return proposals.get(seat);
    }

    /** Lets a salesperson go through the open proposals once a week. */
    public void review(int seat) {
        for (Lead lead : List.copyOf(proposals(seat))) {
            closing.considerPressing(lead);
        }
    }

    /** Returns the leads under way of a salesperson. */
    public List<Lead> openLeads(int seat) {
        return context.funnel().leadsOf(seat);
    }

    /** Returns the definition by which salespeople judge leads. */
    public LeadDefinition judgement() {
        return pay.judgement();
    }

    /** Returns the believed chance that a lead is real, as its salesperson holds it; for tests and displays. */
    public double believedReal(Lead lead) {
        return pay.real(people.get(lead.salesperson), lead);
    }

    /** Takes a lead that marketing passed on. */
    public void route(Lead lead) {
        lead.stage = Lead.Stage.QUALIFIED;
        lead.passedDay = context.now();
        lead.worked = false;
        lead.attempts = 0;
        track(lead);
        int round = lead.round;
        context.agenda().in(CALENDAR_MONTH, Phase.MANAGEMENT, Chance.mix(lead.key() ^ round), () -> expire(lead, round));
        if (context.parameters().firm().routing() == Routing.FIRST_COME) {
            pool.add(lead);
        } else {
            handOver(lead, get(seatFor(lead)));
        }
    }

    private void handOver(Lead lead, Salesperson s) {
        lead.salesperson = s.seat();
        lead.knownToSales = context.visibility().visible(
                lead.knownToMarketing, context.itemChance(lead.salesperson), lead.key(), lead.handOffs);
        lead.handOffs++;
        lead.incarnation = s.person().incarnation();
        context.events().accept(new DealEvent.HandedOff(context.now(), lead.key(), lead.segment(),
                Integer.bitCount(lead.knownToMarketing), Integer.bitCount(lead.knownToMarketing & ~lead.knownToSales)));
        context.events().accept(
                new LeadEvent.Routed(context.now(), lead.key(), lead.segment(), lead.salesperson, lead.tracked));
        passOn(lead);
        pursuit.consider(lead);
    }

    private void passOn(Lead lead) {
        int missing = lead.knownToMarketing & ~lead.knownToSales;
        if (missing == 0 || !context.colleagues().hasLiaison()) {
            return;
        }
        context.colleagues().ask(WorkKind.LIAISON, context.parameters().work().liaisonHours(), 0.3, lead.key() + 19, seat -> {
            double trust = context.relationships().of(seat, lead.salesperson).trust();
            lead.knownToSales |= context.visibility().visible(missing, trust, lead.key(), 3000 + lead.round);
        });
    }

    /** Counts a lead whose journey is over while nobody worked it. */
    public void closed(Lead lead) {
        pool.remove(lead);
        if (lead.stage == Lead.Stage.OVER && !lead.worked && lead.passedDay >= 0 && !lead.ignoredCounted) {
            ignore(lead);
        }
    }

    /** Lets Sales turn a lead down; what becomes of it is agreed. */
    void turnDown(Lead lead, boolean hasNeed) {
        context.events().accept(
                new LeadEvent.TurnedDown(context.now(), lead.key(), lead.segment(), lead.salesperson, hasNeed));
        if (!hasNeed) {
            context.funnel().visitorLeft(lead);
        } else if (!lead.closed) {
            recycle(lead);
        }
    }

    private void recycle(Lead lead) {
        RejectedLeads rule = context.charter().levers().rejectedLeads();
        boolean followed = context.chance().uniform(Purpose.OBEYED, lead.key(), lead.round)
                < context.charter().compliance(context.now(), context.relationships().trustOf(lead.salesperson));
        if (rule == RejectedLeads.LOST || lead.selfSourced || !followed) {
            lead.turnedDown = lead.worked;
            return;
        }
        if (rule == RejectedLeads.RETURNED) {
            context.colleagues().takeBack(lead);
        } else {
            context.colleagues().nurture(lead);
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
        get(lead.salesperson).person().queue().removeIf(task -> task.subject() == lead);
        if (lead.key() < 0) {
            context.funnel().visitorLeft(lead);
        } else if (lead.tracked) {
            recycle(lead);
        }
    }

    private void ignore(Lead lead) {
        lead.ignoredCounted = true;
        context.relationships().commitment(lead.marketer, lead.salesperson, false);
        context.events().accept(
                new LeadEvent.Ignored(context.now(), lead.key(), lead.segment(), lead.channel(), lead.salesperson));
    }

    private void track(Lead lead) {
        double share = context.charter().levers().trackedShare();
        lead.tracked = context.chance().uniform(Purpose.TRACKED, lead.key(), lead.round) < share;
        lead.dueDay = lead.tracked
                ? context.now() + context.charter().levers().followUpDays()
                : Double.POSITIVE_INFINITY;
    }

    private int seatFor(Lead lead) {
        return context.parameters().firm().routing() == Routing.TERRITORY
                ? context.funnel().population().territory(lead.customer())
                : lastRouted++ % people.size();
    }

    /** Takes the oldest first contact that has waited for some days off any salesperson's queue, or returns null. */
    public Task helpOut(double now, double waitedDays) {
        Lead pooled = pool.oldest();
        if (pooled != null && pooled.passedDay <= now - waitedDays) {
            pool.draw(pool.leastLoaded(pooled));
        }
        Task oldest = null;
        Person owner = null;
        for (Salesperson s : people) {
            for (Task task : s.person().queue()) {
                if (task.kind() == WorkKind.ATTEMPT
                        && task.releaseDay() <= now - waitedDays
                        && (oldest == null || task.releaseDay() < oldest.releaseDay())) {
                    oldest = task;
                    owner = s.person();
                }
            }
        }
        if (oldest != null) {
            owner.queue().remove(oldest);
        }
        return oldest;
    }
}
