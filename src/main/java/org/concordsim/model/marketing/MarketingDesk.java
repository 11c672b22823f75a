package org.concordsim.model.marketing;

import org.concordsim.model.event.WorkKind;
import org.concordsim.model.parameters.WorkParameters;
import org.concordsim.model.work.Desk;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Task;

/**
 * How a marketer orders work: what waits for this marketer itself, then what waits for a colleague, then work of Sales; what
 * is not of the own trade goes at less speed.
 */
final class MarketingDesk implements Desk {
    private final MarketingTeam team;
    private final WorkParameters work;

    MarketingDesk(MarketingTeam team, WorkParameters work) {
        this.team = team;
        this.work = work;
    }

    @Override
    public Task next(Person person, double now) {
        Marketer marketer = team.get(person.seat());
        Request request = team.nextFor(marketer);
        return request == null ? help(now) : task(request, marketer);
    }

    private double speed(Role trade, WorkKind kind) {
        if (trade.covers(kind)) {
            return 1;
        }
        return kind == WorkKind.CARE ? work.otherFunctionSpeed() : work.otherTradeSpeed();
    }

    private Task help(double now) {
        Task task = team.helpOut(now);
        return task == null
                ? null
                : new Task(
                        task.kind(),
                        task.hours() / work.otherFunctionSpeed(),
                        task.releaseDay(),
                        task.dueDay(),
                        task.key(),
                        task.subject(),
                        task.done());
    }

    private Task task(Request r, Marketer marketer) {
        double hours = r.hours() / speed(marketer.trade(), r.kind());
        return new Task(r.kind(), hours, r.releaseDay(), r.dueDay(), r.key(), null, () -> r.done()
                .accept(marketer.seat()));
    }
}
