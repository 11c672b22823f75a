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
import org.concordsim.result.table.FactRow;
import org.concordsim.result.table.FactTables;
import org.jfree.chart.JFreeChart;

/** One chart for each published fact: the published range above the simulated interval of each reading. */
public final class FactsChart implements StudyChart {
    private static final List<String> SIDES = List.of("published range", "simulated, mean and 95 % interval");

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        if (!Files.exists(resultFolder.resolve(FactTables.FACTS.file()))) {
            return charts;
        }
        Map<String, List<FactRow>> facts = new LinkedHashMap<>();
        FactTables.FACTS.read(resultFolder).forEach(row -> facts.computeIfAbsent(
                        row.fact(), absent -> new ArrayList<>())
                .add(row));
        facts.forEach((id, rows) -> charts.put("fact-" + id.toLowerCase(Locale.ROOT), chart(rows)));
        return charts;
    }

    private static JFreeChart chart(List<FactRow> rows) {
        FactRow first = rows.get(0);
        return RangeChart.of(
                first.fact() + ": " + first.name(),
                RangeChart.capital(first.use()) + ", evidence of grade " + first.grade() + ", "
                        + RangeChart.replications(first.n()) + "; an arrow marks a range that is open",
                SIDES,
                rows.stream().map(FactsChart::line).toList());
    }

    private static RangeChart.Line line(FactRow row) {
        Interval simulated = new Interval(row.mean(), row.ciLow(), row.ciHigh(), row.n());
        return new RangeChart.Line(row.reading(), row.unit(), row.rangeLow(), row.rangeHigh(), simulated);
    }
}
