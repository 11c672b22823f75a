package org.concordsim.model.sales;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.form.LeadPay;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.lead.LeadDefinition;
import org.concordsim.model.work.Office;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Speed;
import org.concordsim.model.work.Task;

/** The salespeople, and how leads reach them, are ignored and come back. */
public final class SalesTeam {
    private final SalesContext context;
    private final List<Salesperson> people = new ArrayList<>();
    private final PayPerHour pay;
    private final Lessons lessons;
    private final FormStakes stakes;
    private final Pursuit pursuit;
    private final Closing closing;
    private final Dealing dealing;
    private final Prospecting prospecting;
    private final Care care;
    private final Office office;
    private final Speed speed;
    private final List<List<Lead>> proposals = new ArrayList<>();
    private final Contracts contracts;
    private final Intake intake;

    /** Creates a team of as many salespeople as the firm starts with. */
    public SalesTeam(SalesContext context, Office office, Speed speed) {
        this.context = context;
        this.office = office;
        this.speed = speed;
        this.pay = new PayPerHour(context);
        this.lessons = new Lessons(context);
        this.stakes = new FormStakes(context, pay);
        this.closing = new Closing(context, this);
        this.dealing = new Dealing(context, this, pay, closing);
        this.pursuit = new Pursuit(context, this, pay, dealing);
        this.intake = new Intake(context, this, pursuit);
        this.prospecting = new Prospecting(context, this, pursuit);
        this.care = new Care(context, this);
        this.contracts = new Contracts(context, this, care);
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
        return intake.pool();
    }

    /** Returns what becomes of own work as a lesson. */
    Lessons lessons() {
        return lessons;
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

    /** Returns the definition by which salespeople judge leads. */
    public LeadDefinition judgement() {
        return pay.judgement();
    }

    /** Returns what each salesperson believes to gain by a marketing lead and to lose by its questions. */
    public List<LeadPay> formStakes() {
        return people.stream().map(stakes::of).toList();
    }

    /** Returns the believed chance that a lead is real, as its salesperson holds it; for tests and displays. */
    public double believedReal(Lead lead) {
        return pay.real(people.get(lead.salesperson), lead);
    }

    /** Takes a lead that marketing passed on. */
    public void route(Lead lead) {
        intake.route(lead);
    }

    /** Notes that a lead's journey is over; an opportunity that never came to a decision counts as not won. */
    public void closed(Lead lead) {
        intake.closed(lead);
        if (lead.opened && !lead.decided) {
            lessons.fellThrough(people.get(lead.salesperson), lead);
        }
    }

    /** Hands the leads under way of a seat to its newcomer. */
    public void inherit(int seat) {
        intake.inherit(seat);
    }

    /** Lets Sales turn a lead down. */
    void turnDown(Lead lead, boolean spokeOfNoNeed) {
        intake.turnDown(lead, spokeOfNoNeed);
    }

    /** Takes the oldest first contact that has waited for some days off any salesperson's queue, or returns null. */
    public Task helpOut(double now, double waitedDays) {
        Pool pool = intake.pool();
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
