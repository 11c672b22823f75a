package org.concordsim.model.sales;

import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Ownership;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.OwnerEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.handoff.AccountOwner;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Task;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** The care of owners: who gives it, whether it comes in time, and what is asked again because nobody wrote it down. */
public final class Care {
    private final SalesContext context;
    private final SalesTeam team;
    private final OwnerPost post;

    Care(SalesContext context, SalesTeam team) {
        this.context = context;
        this.team = team;
        this.post = new OwnerPost(context);
    }

    /** Lets an owner read the mails that came since the last time. */
    void mail(Customer customer, Ownership contract, int seat) {
        post.deliver(customer, contract, seat);
    }

    /** Notes that a contract is over. */
    void end(Ownership contract) {
        post.end(contract);
    }

    /** Begins the care of a contract; the first piece falls due after a part of the interval. */
    public void begin(Customer customer, Ownership contract, int seat, double part) {
        post.begin(customer, contract);
        if (context.parameters().mechanisms().afterSale()) {
            int incarnation = team.get(seat).person().incarnation();
            plan(customer, contract, new Record(seat, incarnation), 0, part);
        }
    }

    private record Record(int seat, int incarnation) {}

    private void plan(Customer customer, Ownership contract, Record known, int number, double part) {
        double interval = context.parameters().simulation().yearDays()
                / timesAYear(customer.traits().segment());
        long key = Chance.mix(contract.birth() * 64 + number);
        context.agenda().in(interval * part, Phase.SALES, key, () -> due(customer, contract, known, number));
    }

    private void due(Customer customer, Ownership contract, Record known, int number) {
        if (customer.ownership() != contract) {
            return;
        }
        Segment segment = customer.traits().segment();
        double mean = context.parameters().market().segments().of(segment).careHours() / timesAYear(segment);
        mail(customer, contract, known.seat());
        double hours =
                context.content().hours(mean, WorkKind.CARE, contract.birth(), number) * (1 - contract.answered());
        double days = context.parameters().afterSale().careDueDays();
        double dueDay = context.now() + days;
        long key = contract.birth() + number;
        Runnable done = () -> given(customer, contract, known, number, hours, dueDay);
        if (byTeam(known.seat())) {
            context.colleagues().ask(WorkKind.CARE, hours, days, key, seat -> done.run());
        } else {
            OwnerCare care = new OwnerCare(customer.traits().id(), contract.price());
            Task task = new Task(WorkKind.CARE, hours, context.now(), dueDay, key, care, done);
            team.get(known.seat()).person().give(task);
            Runnable late = () -> missed(customer, contract, known, number, task);
            context.agenda().at(dueDay, Phase.SALES, Chance.mix(task.key()), late);
        }
    }

    private boolean byTeam(int seat) {
        return context.charter().levers().accountOwner() == AccountOwner.ACCOUNT_TEAM
                && team.get(seat).person().backlogHours()
                        > context.parameters().afterSale().careBusyHours();
    }

    private void missed(Customer customer, Ownership contract, Record known, int number, Task task) {
        if (team.get(known.seat()).person().queue().remove(task) && customer.ownership() == contract) {
            seen(customer, false, 0);
            plan(customer, contract, known, number + 1, 1);
        }
    }

    private void given(Customer customer, Ownership contract, Record known, int number, double hours, double dueDay) {
        if (customer.ownership() != contract) {
            return;
        }
        boolean inTime = context.now() <= dueDay + 1e-9;
        double attended = hours * context.parameters().afterSale().careAttendance();
        seen(customer, inTime, attended + askAgain(customer, contract, known, number));
        int incarnation = team.get(known.seat()).person().incarnation();
        plan(customer, contract, new Record(known.seat(), incarnation), number + 1, 1);
    }

    private void seen(Customer customer, boolean inTime, double hours) {
        customer.perceive(context.now(), new Stimulus.CareSeen(inTime, hours));
        context.events()
                .accept(new OwnerEvent.CareGiven(
                        context.now(), customer.traits().id(), customer.traits().segment(), inTime));
    }

    private double askAgain(Customer customer, Ownership contract, Record known, int number) {
        if (team.get(known.seat()).person().incarnation() == known.incarnation()
                || !context.parameters().mechanisms().handoff()) {
            return 0;
        }
        boolean recorded = context.charter().levers().accountOwner() != AccountOwner.SALESPERSON;
        double share = recorded ? context.recordedShare(known.seat()) : 0;
        int items = context.funnel().nature().neededItems(customer.traits().segment());
        int all = (1 << items) - 1;
        int kept = context.visibility().visible(all, share, contract.birth(), 2000 + number);
        int lost = Integer.bitCount(all & ~kept);
        double hours = lost * context.parameters().work().repeatedQuestionHours();
        context.events()
                .accept(new DealEvent.HandedOff(
                        context.now(),
                        contract.birth(),
                        customer.traits().segment(),
                        items,
                        lost,
                        Function.SALES,
                        known.seat(),
                        known.seat(),
                        customer.traits().id()));
        if (lost > 0) {
            repeat(customer, contract, lost, hours / lost);
            team.get(known.seat()).person().appoint(WorkKind.REPEATED_QUESTION, hours);
        }
        return hours;
    }

    private void repeat(Customer customer, Ownership contract, int questions, double hours) {
        for (int i = 0; i < questions; i++) {
            context.events()
                    .accept(new CustomerEvent.QuestionRepeated(
                            context.now(),
                            contract.birth(),
                            customer.traits().segment(),
                            hours,
                            customer.traits().id()));
        }
    }

    private int timesAYear(Segment segment) {
        return context.parameters().market().segments().of(segment).careTimes();
    }

    /** Returns a uniform number for the phase of an owner's contract at the start. */
    double phase(int customer) {
        return context.chance().uniform(Purpose.OWNER_PHASE, customer, 0);
    }
}
