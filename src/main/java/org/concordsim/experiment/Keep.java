package org.concordsim.experiment;

import java.util.Set;
import org.concordsim.observation.Observed;

/** Which values of a run results keep. */
@FunctionalInterface
public interface Keep {
    /** The name of all segments together, and of the whole observed time. */
    String ALL = "all";

    /** Every value: each measure by segment and by quarter. */
    Keep EVERYTHING = value -> true;

    /** Values by segment for the whole time, and headline measures by quarter for all segments together. */
    Keep HEADLINE_QUARTERS = value ->
            isWhole(value) || value.segment().equals(ALL) && value.measure().headline();

    /** Values by segment for the whole time. */
    Keep WHOLE_TIME = Keep::isWhole;

    /** Returns whether a value is kept. */
    boolean keeps(Observed value);

    /** Returns a choice of some measures, for all segments and the whole time. */
    static Keep only(Set<String> measures) {
        Set<String> wanted = Set.copyOf(measures);
        return value -> isWhole(value)
                && value.segment().equals(ALL)
                && wanted.contains(value.measure().name());
    }

    /** Returns a choice of some measures, for all segments and each period but not the whole time. */
    static Keep series(Set<String> measures) {
        Set<String> wanted = Set.copyOf(measures);
        return value -> !isWhole(value)
                && value.segment().equals(ALL)
                && wanted.contains(value.measure().name());
    }

    private static boolean isWhole(Observed value) {
        return value.period().equals(ALL);
    }
}
