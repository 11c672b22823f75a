package org.concordsim.observation;

import java.util.List;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Setting;
import org.concordsim.observation.tally.Grid;
import org.concordsim.result.Measure;

/** All measures that an observation knows, read off observers that have heard nothing. */
public final class Catalogue {
    private static final Grid ONE_QUARTER = new Grid(0, 1, 1, 1);
    private static final Setting NOTHING = new Setting(0, 0, 0, 0, 0, 0);

    private Catalogue() {}

    /** Returns the measures in canonical order, group by group. */
    public static List<Measure> measures() {
        return Observers.of(ONE_QUARTER, NOTHING).readings().stream()
                .map(Reading::measure)
                .toList();
    }
}
