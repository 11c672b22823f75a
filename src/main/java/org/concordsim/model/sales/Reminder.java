package org.concordsim.model.sales;

import java.util.function.Consumer;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;

/** Somebody of marketing asks about a tracked lead that was set aside, which takes minutes of both. */
final class Reminder {
    private final SalesContext context;
    private final SalesTeam team;

    Reminder(SalesContext context, SalesTeam team) {
        this.context = context;
        this.team = team;
    }

    /** Lets somebody ask when a part of the lead's time is over; what follows is told then. */
    void plan(Lead lead, Consumer<Lead> asked) {
        int round = lead.round;
        double wait = context.parameters().work().reminderPart() * (lead.dueDay - lead.passedDay);
        double day = Math.max(context.now(), lead.passedDay + wait);
        context.agenda().at(day, Phase.SALES, Chance.mix(lead.key() ^ 61), () -> {
            if (!lead.closed && !lead.worked && lead.round == round) {
                take(lead);
                asked.accept(lead);
            }
        });
    }

    private void take(Lead lead) {
        double hours = context.parameters().work().upkeep().reminderHours();
        if (hours > 0) {
            team.get(lead.salesperson).person().appoint(WorkKind.UPKEEP, hours);
            double due = context.parameters().work().dueDays().upkeep();
            context.colleagues().ask(WorkKind.UPKEEP, hours, due, lead.key() + 19, seat -> {});
        }
    }
}
