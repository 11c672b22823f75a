package org.concordsim.experiment;

import org.concordsim.experiment.Laboratory.Outcome;
import org.concordsim.observation.Observed;

/**
 * The part of an outcome that results keep: defined values, by segment for the whole time, and headline measures by
 * quarter for all segments.
 */
final class Kept {
    private static final String ALL = ResultRows.ALL;

    private Kept() {}

    static Outcome of(Outcome outcome) {
        return new Outcome(
                outcome.end(), outcome.values().stream().filter(Kept::isKept).toList());
    }

    private static boolean isKept(Observed value) {
        return Double.isFinite(value.value())
                && (value.period().equals(ALL)
                        || value.segment().equals(ALL) && value.measure().headline());
    }
}
