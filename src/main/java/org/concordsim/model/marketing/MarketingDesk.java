package org.concordsim.model.marketing;

import org.concordsim.model.event.WorkKind;
import org.concordsim.model.parameters.WorkParameters;
import org.concordsim.model.work.Desk;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Task;

/** How a marketer orders work: own trade first and the earliest due; then whatever else there is, at less speed. */
final class MarketingDesk implements Desk {
    private final MarketingTeam team;
    private final WorkParameters work;

    MarketingDesk(MarketingTeam team, WorkParameters work) {
        this.team = team;
        this.work = work;
    }

    @Override
    public Task next(Person person, double now) {
        Role role = team.role(person.seat());
        Request request = team.take(role::covers);
        if (request != null) {
            return task(request, person, 1);
        }
        request = team.take(kind -> team.liaisons() == 0 || !Role.liaisonOnly(kind));
        if (request != null) {
            return task(
                    request,
                    person,
                    request.kind() == WorkKind.CARE ? work.otherFunctionSpeed() : work.otherTradeSpeed());
        }
        return help(now);
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

    private static Task task(Request r, Person person, double speed) {
        return new Task(r.kind(), r.hours() / speed, r.releaseDay(), r.dueDay(), r.key(), null, () -> r.done()
                .accept(person.seat()));
    }
}
