package org.concordsim.report.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordsim.chart.data.Interval;
import org.concordsim.result.table.MeasureRow;

/** The mean and interval over replications of each measure in each quarter after warm-up, by segment. */
final class Quarters {
    private final Map<List<String>, SortedMap<Integer, Interval>> intervals = new HashMap<>();

    private Quarters() {}

    static Quarters of(List<MeasureRow> rows) {
        Map<List<String>, SortedMap<Integer, List<Double>>> values = new HashMap<>();
        for (MeasureRow row : rows) {
            if (row.period().startsWith("q")) {
                values.computeIfAbsent(
                                List.of(row.model(), row.point(), row.segment(), row.measure()), key -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(row.period().substring(1)), quarter -> new ArrayList<>())
                        .add(row.value());
            }
        }
        Quarters quarters = new Quarters();
        values.forEach((series, byQuarter) -> quarters.intervals.put(series, intervals(byQuarter)));
        return quarters;
    }

    private static SortedMap<Integer, Interval> intervals(SortedMap<Integer, List<Double>> byQuarter) {
        SortedMap<Integer, Interval> intervals = new TreeMap<>();
        byQuarter.forEach((quarter, values) -> intervals.put(
                quarter,
                Interval.of(values.stream().mapToDouble(Double::doubleValue).toArray())));
        return Collections.unmodifiableSortedMap(intervals);
    }

    SortedMap<Integer, Interval> of(Variant variant, String segment, String measure) {
        return intervals.getOrDefault(
                List.of(variant.model(), variant.point().key(), segment, measure), Collections.emptySortedMap());
    }
}
