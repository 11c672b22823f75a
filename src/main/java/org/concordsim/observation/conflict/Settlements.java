package org.concordsim.observation.conflict;

import java.util.EnumMap;
import java.util.Map;
import org.concordsim.model.event.ConflictEvent.Settled;
import org.concordsim.model.event.ConflictKind;
import org.concordsim.model.event.Winner;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** Conflicts of one kind that were settled. */
final class Settlements implements Collector {
    private final ConflictKind kind;
    private final Map<Winner, Tally> wins = new EnumMap<>(Winner.class);
    private final Tally gap;
    private final Tally hours;
    private final Tally days;

    Settlements(Grid grid, ConflictKind kind) {
        this.kind = kind;
        for (Winner winner : Winner.values()) {
            wins.put(winner, new Tally(grid));
        }
        gap = new Tally(grid);
        hours = new Tally(grid);
        days = new Tally(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(Settled.class, e -> {
            if (e.kind() == kind) {
                record(e);
            }
        });
    }

    private void record(Settled e) {
        wins.get(e.winner()).add(e.day(), e.segment());
        gap.add(e.day(), e.segment(), e.gap());
        hours.add(e.day(), e.segment(), e.hours());
        days.add(e.day(), e.segment(), e.days());
    }

    /** Returns what the conflicts are about. */
    Subject subject() {
        return new Subject(kind);
    }

    /** Returns the conflicts that ended nearer to one side's wish. */
    Tally wonBy(Winner winner) {
        return wins.get(winner);
    }

    /** Returns the distances between the two functions' wishes, in the unit of the subject. */
    Tally gap() {
        return gap;
    }

    /** Returns the hours of the firm's people that conflicts took. */
    Tally hours() {
        return hours;
    }

    /** Returns the working days by which conflicts delayed what they were about. */
    Tally days() {
        return days;
    }
}
