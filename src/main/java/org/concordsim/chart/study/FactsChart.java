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
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.concordsim.result.table.FactRow;
import org.concordsim.result.table.FactTables;
import org.jfree.chart.JFreeChart;

/** One chart for each published fact: the published range above the simulated interval of each reading. */
public final class FactsChart implements StudyChart {
    private static final List<String> SIDES = List.of("published range", "simulated, mean and 95 % interval");
    private static final double APART = 0.2;
    private static final int COLUMNS = 2;

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
        Map<String, List<FactRow>> units = new LinkedHashMap<>();
        rows.forEach(row ->
                units.computeIfAbsent(row.unit(), absent -> new ArrayList<>()).add(row));
        List<PanelGrid.Titled> panels =
                units.values().stream().map(FactsChart::panel).toList();
        FactRow first = rows.get(0);
        return ConcordTheme.chart(
                first.fact() + ": " + first.name(),
                capital(first.use()) + ", evidence of grade " + first.grade() + ", " + first.n()
                        + " replications; an arrow marks" + " a range that is open",
                PanelGrid.table(Math.min(COLUMNS, panels.size()), panels),
                Legends.markers(SIDES));
    }

    private static PanelGrid.Titled panel(List<FactRow> rows) {
        List<String> names = rows.stream().map(row -> capital(row.reading())).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FactRow row = rows.get(i);
            marks.add(new Mark(i, -APART, published(row), ModelStyle.of(SIDES.get(0), SIDES), true));
            Interval simulated = new Interval(row.mean(), row.ciLow(), row.ciHigh(), row.n());
            marks.add(new Mark(i, APART, simulated, ModelStyle.of(SIDES.get(1), SIDES), false));
        }
        String unit = rows.get(0).unit();
        return new PanelGrid.Titled(
                unit.equals("1") ? "Value without a unit" : capital(unit.replace("/", " per ")),
                DotPanel.of(names, unit, marks));
    }

    /** Returns the range with its middle, or with its only end where it is open. */
    private static Interval published(FactRow row) {
        if (Double.isNaN(row.rangeLow())) {
            return new Interval(row.rangeHigh(), Double.NEGATIVE_INFINITY, row.rangeHigh(), row.n());
        }
        if (Double.isNaN(row.rangeHigh())) {
            return new Interval(row.rangeLow(), row.rangeLow(), Double.POSITIVE_INFINITY, row.n());
        }
        return new Interval((row.rangeLow() + row.rangeHigh()) / 2, row.rangeLow(), row.rangeHigh(), row.n());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
