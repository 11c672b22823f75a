package org.concordsim.report.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.concordsim.chart.data.Interval;
import org.concordsim.result.table.MeasureRow;
import org.concordsim.result.table.Tables;

/** The mean and interval over replications of each measure in each quarter after warm-up, by segment. */
final class Quarters {
    private final Map<List<String>, SortedMap<Integer, Interval>> intervals = new HashMap<>();

    private Quarters() {}

    /** Returns the quarters in the table of measures of a folder; none where it is absent. */
    static Quarters of(Path folder) throws IOException {
        Map<List<String>, SortedMap<Integer, List<Double>>> values = new HashMap<>();
        Consumer<MeasureRow> reader = row -> {
            if (row.period().startsWith("q")) {
                values.computeIfAbsent(
                                List.of(row.model(), row.point(), row.segment(), row.measure()), key -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(row.period().substring(1)), quarter -> new ArrayList<>())
                        .add(row.value());
            }
        };
        if (Files.exists(folder.resolve(Tables.MEASURES.file()))) {
            Tables.MEASURES.forEach(folder, reader);
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
