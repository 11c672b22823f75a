package org.concordsim.model.sales;

import java.util.Iterator;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.work.Desk;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Task;

/** How a salesperson orders work: by expected pay per hour as believed; work below the reservation pay stays undone. */
final class SalesDesk implements Desk {
    private static final double WEEK_DAYS = 5;

    private final SalesContext context;
    private final SalesTeam team;
    private final PayPerHour pay;

    SalesDesk(SalesContext context, SalesTeam team, PayPerHour pay) {
        this.context = context;
        this.team = team;
        this.pay = pay;
    }

    @Override
    public Task next(Person person, double now) {
        dropClosed(person);
        Salesperson s = team.get(person.seat());
        drawFromPool(person, s);
        if (!context.parameters().mechanisms().neglect()) {
            Task first = earliest(person);
            return first != null ? take(person, first) : prospect(s, now);
        }
        Task best = best(person, s);
        double bestPay = best == null ? Double.NEGATIVE_INFINITY : pay.of(s, best);
        double prospecting = pay.prospecting(s);
        boolean worthIt = best != null && !(canProspect(s, now) && prospecting > bestPay);
        if (worthIt) {
            return take(person, best);
        }
        return prospect(s, now);
    }

    private void drawFromPool(Person person, Salesperson s) {
        int own = person.queue().size();
        while (person.queue().size() == own && comesFirst(team.pool().oldest(), person, s)) {
            team.pool().draw(s);
        }
    }

    private boolean comesFirst(Lead pooled, Person person, Salesperson s) {
        if (pooled == null || person.queue().isEmpty()) {
            return pooled != null;
        }
        return context.parameters().mechanisms().neglect()
                ? pay.firstLook(s, pooled) > pay.of(s, best(person, s))
                : pooled.passedDay < earliest(person).releaseDay();
    }

    private Task best(Person person, Salesperson s) {
        Task best = null;
        double bestPay = 0;
        for (Task task : person.queue()) {
            double p = pay.of(s, task);
            if (best == null || p > bestPay || (p == bestPay && task.key() < best.key())) {
                best = task;
                bestPay = p;
            }
        }
        return best;
    }

    private static Task earliest(Person person) {
        Task best = null;
        for (Task task : person.queue()) {
            if (best == null
                    || task.releaseDay() < best.releaseDay()
                    || (task.releaseDay() == best.releaseDay() && task.key() < best.key())) {
                best = task;
            }
        }
        return best;
    }

    private static Task take(Person person, Task task) {
        person.queue().remove(task);
        return task;
    }

    private boolean canProspect(Salesperson s, double now) {
        double block = context.parameters().work().prospectingBlockHours();
        return context.parameters().work().callsPerBlock() > 0 && s.prospectingLeft(week(now)) >= block;
    }

    private Task prospect(Salesperson s, double now) {
        if (!canProspect(s, now)) {
            return null;
        }
        double block = context.parameters().work().prospectingBlockHours();
        s.prospected(block);
        long key = ((long) s.seat() << 32) + s.nextBlock();
        return new Task(WorkKind.PROSPECTING, block, now, now, key, null, () -> team.prospecting()
                .call(s, key));
    }

    private static long week(double now) {
        return (long) (now / WEEK_DAYS);
    }

    private static void dropClosed(Person person) {
        Iterator<Task> tasks = person.queue().iterator();
        while (tasks.hasNext()) {
            Task task = tasks.next();
            if (task.subject() instanceof Lead lead && lead.closed && task.kind() != WorkKind.ATTEMPT) {
                tasks.remove();
            }
        }
    }
}
