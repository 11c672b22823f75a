package org.concordsim.model.work;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;

/**
 * A seat in the firm and whoever sits on it: a queue, one task at a time without preemption, and a ledger of hours. An
 * appointment seizes the person at once; a task under way is resumed after it.
 */
public final class Person {
    private final Office office;
    private final Function function;
    private final int seat;
    private final List<Task> queue = new ArrayList<>();
    private final Desk desk;
    private final Speed speed;
    private int incarnation;
    private double joinedDay = Double.NEGATIVE_INFINITY;
    private boolean absent;
    private boolean choosing;
    private Task current;
    private double startDay;
    private double clockHours;
    private double appointedDays;
    private double busyUntil;
    private double busyDays;
    private double ledgerHours;

    /** Creates the first person on a seat. */
    public Person(Office office, Function function, int seat, Desk desk, Speed speed) {
        this.office = office;
        this.function = function;
        this.seat = seat;
        this.desk = desk;
        this.speed = speed;
    }

    /** Returns the function. */
    public Function function() {
        return function;
    }

    /** Returns the seat's number within the function. */
    public int seat() {
        return seat;
    }

    /** Returns how many people sat here before. */
    public int incarnation() {
        return incarnation;
    }

    /** Returns the day on which the present person joined. */
    public double joinedDay() {
        return joinedDay;
    }

    /** Returns whether the seat is vacant. */
    public boolean absent() {
        return absent;
    }

    /** Returns whether the person has nothing to do now. */
    public boolean idle() {
        return current == null && !absent;
    }

    /** Returns the waiting tasks; the desk takes one off. */
    public List<Task> queue() {
        return queue;
    }

    /** Returns the hours of content that wait. */
    public double backlogHours() {
        double hours = 0;
        for (Task task : queue) {
            hours += task.hours();
        }
        return hours;
    }

    /** Returns the clock hours until the person has done what is under way, appointments included; 0 if idle. */
    public double hoursLeft() {
        double days = busyUntil - office.agenda().now() + appointedDays;
        return current == null ? 0 : Math.max(0, days) * office.hoursPerDay();
    }

    /** Gives the person a task. */
    public void give(Task task) {
        queue.add(task);
        wake();
    }

    /** Lets an idle person look for work. */
    public void wake() {
        if (idle() && !choosing) {
            choosing = true;
            Task task = desk.next(this, office.agenda().now());
            choosing = false;
            if (task != null) {
                start(task);
            }
        }
    }

    /** Seizes the person for so many clock hours now; returns false if the seat is vacant. */
    public boolean appoint(WorkKind kind, double hours) {
        if (absent || !(hours > 0)) {
            return false;
        }
        double now = office.agenda().now();
        if (current == null) {
            begin(new Task(kind, hours, now, now, 0, null, () -> {}), hours);
        } else {
            appointedDays += hours / office.hoursPerDay();
            record(kind, hours, 0);
        }
        return true;
    }

    /** Empties the seat; the task under way is left to the ledger as far as it was done. */
    public void leave() {
        absent = true;
    }

    /** Puts a new person on the seat. */
    public void join() {
        absent = false;
        incarnation++;
        joinedDay = office.agenda().now();
        wake();
    }

    /** Puts a new person on a new seat that works from now on. */
    public void hireNow() {
        joinedDay = office.agenda().now();
    }

    /** Throws if the hours in the ledger are not those of the busy intervals. */
    public void checkHours() {
        double busy = (busyDays + appointedDays) * office.hoursPerDay();
        if (Math.abs(busy - ledgerHours) > 1e-6 * Math.max(1, busy)) {
            throw new IllegalStateException("Hours of " + function.label() + " " + seat + ": intervals " + busy
                    + " h, ledger " + ledgerHours + " h.");
        }
    }

    private void start(Task task) {
        double now = office.agenda().now();
        begin(task, task.hours() / speed.on(this, now));
    }

    private void begin(Task task, double hours) {
        double now = office.agenda().now();
        if (now < busyUntil) {
            throw new IllegalStateException(
                    "Two tasks at once for " + function.label() + " " + seat + " on day " + now + ".");
        }
        current = task;
        startDay = now;
        clockHours = hours;
        appointedDays = 0;
        double end = now + hours / office.hoursPerDay();
        busyUntil = end;
        office.agenda().at(end, phase(), tie(task), this::finish);
    }

    private void finish() {
        double now = office.agenda().now();
        if (appointedDays > 0) {
            busyDays += appointedDays;
            double end = now + appointedDays;
            appointedDays = 0;
            busyUntil = end;
            office.agenda().at(end, phase(), tie(current), this::finish);
            return;
        }
        Task task = current;
        busyDays += clockHours / office.hoursPerDay();
        record(task.kind(), clockHours, Math.max(0, startDay - task.releaseDay()));
        current = null;
        task.done().run();
        wake();
    }

    private void record(WorkKind kind, double hours, double waited) {
        ledgerHours += hours;
        office.events().accept(new WorkEvent.Worked(office.agenda().now(), function, seat, kind, hours, waited));
    }

    private Phase phase() {
        return function == Function.SALES ? Phase.SALES : Phase.MARKETING;
    }

    private long tie(Task task) {
        return Chance.mix(task.key() * 31 + seat * 1009L + function.ordinal());
    }
}
