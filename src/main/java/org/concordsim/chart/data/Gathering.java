package org.concordsim.chart.data;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What is gathered about one scenario while its tables are read row by row. */
final class Gathering {
    final Set<String> models = new LinkedHashSet<>();
    final Map<String, String> units = new HashMap<>();
    final Map<Observation.Series, Interval> summaries = new HashMap<>();
    final Map<Observation.Series, Replications> replications = new HashMap<>();

    void add(Observation value) {
        models.add(value.model());
        units.putIfAbsent(value.measure(), value.unit());
        replications
                .computeIfAbsent(value.series(), series -> new Replications())
                .put(value.replication(), value.value());
    }

    void add(SummaryLine line) {
        models.add(line.model());
        units.putIfAbsent(line.measure(), line.unit());
        Observation.Series series =
                new Observation.Series(line.model(), line.point(), line.measure(), Observation.WHOLE);
        summaries.put(series, line.interval());
    }
}
