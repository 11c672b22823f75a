package org.concordsim.observation.outcome;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.observation.tally.Grid;

/** All that is counted in a run, and its outcomes in canonical order. */
public final class Roster {
    private final Grid grid;
    private final Setting setting;
    private final List<Collector> collectors = new ArrayList<>();
    private final List<OutcomeFamily> outcomes = new ArrayList<>();

    /** Makes an empty roster of an observation on a grid in a setting. */
    public Roster(Grid grid, Setting setting) {
        this.grid = grid;
        this.setting = setting;
    }

    /** Returns the grid on which everything is measured. */
    public Grid grid() {
        return grid;
    }

    /** Returns what must be known of the firm and its market. */
    public Setting setting() {
        return setting;
    }

    /** Enters counts that several outcomes share and that are no outcome, and returns them. */
    public <T extends Collector> T count(T shared) {
        collectors.add(shared);
        return shared;
    }

    /** Enters outcomes behind those before; one that counts for itself is entered as a collector too. */
    public void measure(OutcomeFamily... next) {
        for (OutcomeFamily outcome : next) {
            outcomes.add(outcome);
            if (outcome instanceof Collector) {
                collectors.add((Collector) outcome);
            }
        }
    }

    /** Lets all that is counted ask for its events, in the order in which it was entered. */
    public void hear(Routes routes) {
        collectors.forEach(collector -> collector.hear(routes));
    }

    /** Returns the outcomes in canonical order. */
    public List<OutcomeFamily> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Returns every measure and how it is read, in canonical order. */
    public List<Reading> readings() {
        return outcomes.stream().flatMap(outcome -> outcome.readings().stream()).toList();
    }
}
