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

/** The marketers, and who of them gets which work. */
public final class MarketingTeam {
    private final MarketingContext context;
    private final List<Marketer> all = new ArrayList<>();
    private int liaisonsNow = -1;
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
        MarketingDesk desk = new MarketingDesk(this, context.parameters().work());
        for (int i = 0; i < context.parameters().firm().marketers(); i++) {
            all.add(new Marketer(new Person(office, Function.MARKETING, i, desk, speed), context.parameters()));
        }
    }

    /** Says where marketers find work of Sales in which they may help. */
    public void helpIn(Helping work) {
        this.helping = work;
    }

    /** Returns all marketers. */
    public List<Marketer> all() {
        return all;
    }

    /** Returns a marketer by seat. */
    public Marketer get(int seat) {
        return all.get(seat);
    }

    /** Returns the marketers' persons. */
    public List<Person> people() {
        return all.stream().map(Marketer::person).toList();
    }

    /** Asks the marketer of the right trade with the fewest hours of work before it; of equals, the first seat's. */
    public void ask(WorkKind kind, double hours, double dueDays, long key, IntConsumer done) {
        double now = context.now();
        divideTrades();
        for (Marketer marketer : all) {
            marketer.waiting().dropPlanned(now - context.parameters().work().staleDays());
        }
        Marketer asked = give(new Request(kind, hours, now, now + dueDays, key, this.asked++, done));
        asked.person().wake();
        wake(marketer -> marketer.trade().covers(kind));
        wake(marketer -> true);
    }

    private void wake(Predicate<Marketer> which) {
        for (Marketer marketer : all) {
            if (which.test(marketer)) {
                marketer.person().wake();
            }
        }
    }

    private Marketer give(Request request) {
        Marketer best = all.get(0);
        for (Marketer marketer : all) {
            int order = Integer.compare(rank(marketer, request.kind()), rank(best, request.kind()));
            if (order < 0 || order == 0 && marketer.hoursBefore(request) < best.hoursBefore(request)) {
                best = marketer;
            }
        }
        best.waiting().add(request);
        return best;
    }

    /** Who may do the work at all comes before who is there, and that before whose trade it is. */
    private int rank(Marketer marketer, WorkKind kind) {
        return (may(marketer, kind) ? 0 : 4)
                + (marketer.person().absent() ? 2 : 0)
                + (marketer.trade().covers(kind) ? 0 : 1);
    }

    private boolean may(Marketer marketer, WorkKind kind) {
        return marketer.trade().covers(kind) || liaisonsNow == 0 || !Role.liaisonOnly(kind);
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
        return Math.min(context.charter().levers().liaisonPeople(), all.size() - 1);
    }

    /** Divides the trades anew if there are more liaison marketers or fewer than before, and with them what waits. */
    private void divideTrades() {
        int liaisons = liaisons();
        if (liaisons == liaisonsNow) {
            return;
        }
        liaisonsNow = liaisons;
        List<Role> trades = Role.of(all.size(), liaisons, context.parameters().firm());
        List<Request> open = new ArrayList<>();
        for (Marketer marketer : all) {
            marketer.trade(trades.get(marketer.seat()));
            open.addAll(marketer.waiting().takeAll());
        }
        open.sort(null);
        open.forEach(this::give);
    }

    /** Hands what waits for somebody who left to those who are there. */
    public void vacated(int seat) {
        divideTrades();
        all.get(seat).waiting().takeAll().forEach(this::give);
        wake(marketer -> true);
    }

    /** Takes the work that a marketer does next: its own, else what waits for a colleague, in the own trade first; or null. */
    Request nextFor(Marketer marketer) {
        divideTrades();
        Predicate<WorkKind> able = kind -> may(marketer, kind);
        Request own = marketer.waiting().first(able);
        if (own != null) {
            return marketer.waiting().take(own.kind());
        }
        Request sameTrade = takeOver(marketer.trade()::covers);
        return sameTrade == null ? takeOver(able) : sameTrade;
    }

    private Request takeOver(Predicate<WorkKind> eligible) {
        Request first = null;
        Marketer from = null;
        for (Marketer colleague : all) {
            Request head = colleague.waiting().first(eligible);
            if (head != null && (first == null || head.compareTo(first) < 0)) {
                first = head;
                from = colleague;
            }
        }
        return first == null ? null : from.waiting().take(first.kind());
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
