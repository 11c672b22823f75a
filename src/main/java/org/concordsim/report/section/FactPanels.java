package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.data.Interval;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.RowPanel;
import org.concordsim.result.table.FactRow;
import org.concordsim.result.text.Scale;

/** Panels of published facts: one for each fact and unit, with a row for each reading. */
final class FactPanels {
    private FactPanels() {}

    static List<Drawing> of(List<FactRow> facts) {
        Map<List<String>, List<FactRow>> groups = new LinkedHashMap<>();
        facts.forEach(fact -> groups.computeIfAbsent(List.of(fact.fact(), fact.unit()), key -> new ArrayList<>())
                .add(fact));
        return groups.values().stream().map(FactPanels::panel).toList();
    }

    private static Drawing panel(List<FactRow> group) {
        FactRow first = group.get(0);
        double largest =
                group.stream().mapToDouble(fact -> Math.abs(fact.mean())).max().orElse(0);
        double half = group.stream()
                .mapToDouble(fact -> (fact.ciHigh() - fact.ciLow()) / 2)
                .filter(each -> each > 1e-9 * largest)
                .min()
                .orElse(Double.NaN);
        Scale scale = Scale.of(first.unit(), largest, half);
        return RowPanel.draw(
                first.fact() + ": " + first.name(),
                scale,
                group.stream().map(fact -> row(fact, scale)).toList());
    }

    private static RowPanel.Row row(FactRow fact, Scale scale) {
        Interval simulated = new Interval(fact.mean(), fact.ciLow(), fact.ciHigh(), fact.n());
        return new RowPanel.Row(
                fact.reading(),
                new RowPanel.Range(fact.rangeLow(), fact.rangeHigh()),
                List.of(new RowPanel.Mark("simulated", simulated, RowPanel.Form.DOT, Ink.LETTERS)),
                Numerals.of(scale, fact.mean()) + " " + fact.verdict());
    }
}
