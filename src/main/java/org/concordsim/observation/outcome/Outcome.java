package org.concordsim.observation.outcome;

import java.util.List;

/** One outcome of a run: a measure with its name, unit, better direction and definition, and how it is read. */
public interface Outcome extends OutcomeFamily {
    /** Returns the measure and how it is read. */
    Reading reading();

    @Override
    default List<Reading> readings() {
        return List.of(reading());
    }
}
