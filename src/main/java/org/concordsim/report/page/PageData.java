package org.concordsim.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.PathData;
import org.concordsim.result.Json;
import org.concordsim.result.Measure;
import org.concordsim.result.table.DifferenceRow;

/** The numbers that the page's script asks: every measure by segment and variant, and by quarter, with every digit. */
final class PageData {
    private static final double MARKER = 0.62;

    private final Results results;

    private PageData(Results results) {
        this.results = results;
    }

    /** Returns the numbers as JSON that may stand inside a page. */
    static String of(Results results) throws IOException {
        return Json.line(new PageData(results).all()).replace("<", "\\u003c");
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("models", results.models());
        all.put("markers", results.models().stream().map(this::marker).toList());
        all.put("reference", results.reference());
        all.put(
                "points",
                results.points().stream()
                        .map(point -> List.of(point.key(), point.words()))
                        .toList());
        all.put("segments", results.segments());
        List<Object> measures = new ArrayList<>();
        for (Measure measure : results.measures()) {
            if (results.has(measure.name())) {
                measures.add(measure(measure));
            }
        }
        all.put("measures", measures);
        return all;
    }

    private String marker(String model) {
        return PathData.of(ModelStyle.of(model, results.models()).marker(MARKER));
    }

    private Map<String, Object> measure(Measure measure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", measure.name());
        map.put("words", Words.of(measure.name()));
        map.put("unit", measure.unit());
        map.put("group", measure.group());
        map.put("better", measure.better());
        map.put("headline", measure.headline());
        map.put("definition", measure.definition());
        map.put("means", bySegment((variant, segment) -> mean(variant, segment, measure.name())));
        map.put("differences", bySegment((variant, segment) -> difference(variant, segment, measure.name())));
        map.put("best", bySegment((variant, segment) -> best(variant, segment, measure.name())));
        map.put("quarters", bySegment((variant, segment) -> quarters(variant, segment, measure)));
        return map;
    }

    /** A row of numbers about one variant in one segment; null where there is none. */
    private interface Ask {
        List<Object> row(Variant variant, String segment);
    }

    private Map<String, Map<String, Object>> bySegment(Ask ask) {
        Map<String, Map<String, Object>> bySegment = new LinkedHashMap<>();
        for (String segment : results.segments()) {
            Map<String, Object> byVariant = new LinkedHashMap<>();
            for (Variant variant : results.variants()) {
                List<Object> row = ask.row(variant, segment);
                if (row != null) {
                    byVariant.put(variant.label(), row);
                }
            }
            bySegment.put(segment, byVariant);
        }
        return bySegment;
    }

    private List<Object> mean(Variant variant, String segment, String measure) {
        return results.summary(variant, segment, measure)
                .map(row -> List.<Object>of(row.n(), row.mean(), row.ciLow(), row.ciHigh()))
                .orElse(null);
    }

    private List<Object> difference(Variant variant, String segment, String measure) {
        return results.difference(variant, segment, measure)
                .map(PageData::numbers)
                .orElse(null);
    }

    private static List<Object> numbers(DifferenceRow row) {
        return List.of(row.n(), row.meanDifference(), row.ciLow(), row.ciHigh(), row.pAdjusted(), row.isShown());
    }

    private List<Object> best(Variant variant, String segment, String measure) {
        return results.best(variant, segment, measure)
                .map(row -> List.<Object>of(row.confidenceBest(), row.inBestSubset()))
                .orElse(null);
    }

    /** Returns quarters of one segment; of single segments only for headline measures, so that the page stays small. */
    private List<Object> quarters(Variant variant, String segment, Measure measure) {
        if (!segment.equals(Results.ALL) && !measure.headline()) {
            return null;
        }
        List<Object> rows = new ArrayList<>();
        results.quarters(variant, segment, measure.name())
                .forEach((quarter, each) -> rows.add(List.of(quarter, each.n(), each.mean(), each.low(), each.high())));
        return rows.isEmpty() ? null : rows;
    }
}
