package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Interval;
import org.concordsim.result.table.FactTables;
import org.concordsim.result.table.KnownRow;
import org.jfree.chart.JFreeChart;

/** One chart for each known answer: what theory says above the simulated interval of each reading. */
public final class KnownChart implements StudyChart {
    private static final List<String> SIDES = List.of("theory", "simulated, mean and 99.9 % interval");

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        if (!Files.exists(resultFolder.resolve(FactTables.KNOWN.file()))) {
            return charts;
        }
        Map<String, List<KnownRow>> answers = new LinkedHashMap<>();
        FactTables.KNOWN.read(resultFolder).forEach(row -> answers.computeIfAbsent(
                        row.answer(), absent -> new ArrayList<>())
                .add(row));
        answers.forEach((id, rows) -> charts.put("known-" + id.toLowerCase(Locale.ROOT), chart(rows)));
        return charts;
    }

    private static JFreeChart chart(List<KnownRow> rows) {
        KnownRow first = rows.get(0);
        int n = rows.stream().mapToInt(KnownRow::n).max().orElse(0);
        return RangeChart.of(
                first.answer() + ": " + first.name(),
                first.source() + "; " + RangeChart.replications(n) + "; an arrow marks a side that is open",
                SIDES,
                rows.stream().map(KnownChart::line).toList());
    }

    private static RangeChart.Line line(KnownRow row) {
        Interval simulated = new Interval(row.mean(), row.ciLow(), row.ciHigh(), row.n());
        return new RangeChart.Line(row.reading(), row.unit(), row.theoryLow(), row.theoryHigh(), simulated);
    }
}
