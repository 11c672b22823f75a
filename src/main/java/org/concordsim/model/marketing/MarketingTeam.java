package org.concordsim.model.marketing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.concordsim.model.coordination.Boundaries;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.work.Office;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Speed;
import org.concordsim.model.work.Task;

/** The marketers and the work that waits for them. */
public final class MarketingTeam {
    private final MarketingContext context;
    private final List<Person> people = new ArrayList<>();
    private final Backlog waiting = new Backlog();
    private List<Role> roles = List.of();
    private int rolesFor;
    private long asked;
    private Helping helping = (now, days) -> null;

    /** Where marketers find first contacts that wait for Sales. */
    public interface Helping {
        /** Takes the oldest first contact that has waited so many days, or returns null. */
        Task take(double now, double waitedDays);
    }

    /** Creates a team. */
    public MarketingTeam(MarketingContext context, Office office, Speed speed) {
        this.context = context;
        for (int i = 0; i < context.parameters().firm().marketers(); i++) {
            people.add(new Person(
                    office,
                    Function.MARKETING,
                    i,
                    new MarketingDesk(this, context.parameters().work()),
                    speed));
        }
    }

    /** Says where marketers find work of Sales in which they may help. */
    public void helpIn(Helping work) {
        this.helping = work;
    }

    /** Returns the marketers. */
    public List<Person> people() {
        return people;
    }

    /** Adds work for any marketer of the right trade. */
    public void ask(WorkKind kind, double hours, double dueDays, long key, IntConsumer done) {
        double now = context.now();
        waiting.dropPlanned(now - context.parameters().work().staleDays());
        waiting.add(new Request(kind, hours, now, now + dueDays, key, asked++, done));
        for (Person person : people) {
            person.wake();
        }
    }

    /** Returns the current day. */
    public double now() {
        return context.now();
    }

    /** Returns the liaison and account marketers; one marketer at least keeps the other trades. */
    public int liaisons() {
        if (!context.parameters().mechanisms().coordination()) {
            return 0;
        }
        return Math.min(context.charter().levers().liaisonPeople(), people.size() - 1);
    }

    /** Returns the main trade of a seat. */
    Role role(int seat) {
        int liaisons = liaisons();
        if (roles.isEmpty() || liaisons != rolesFor) {
            roles = Role.of(people.size(), liaisons, context.parameters().firm());
            rolesFor = liaisons;
        }
        return roles.get(seat);
    }

    Request take(Predicate<WorkKind> eligible) {
        return waiting.take(eligible);
    }

    Task helpOut(double now) {
        Boundaries boundaries = context.charter().levers().boundaries();
        if (boundaries == Boundaries.SEPARATE
                || !context.parameters().mechanisms().coordination()) {
            return null;
        }
        return helping.take(
                now,
                boundaries == Boundaries.FLEXIBLE ? context.parameters().work().peakDays() : 0);
    }
}
