package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Key;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.block.Prose;
import org.concordsim.report.data.Results;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.Keys;
import org.concordsim.report.draw.RowPanel;
import org.concordsim.result.table.FactRow;
import org.concordsim.result.table.FactTables;
import org.concordsim.result.text.Scale;

/** Published facts against the simulated firm: which it meets and which it misses. */
public final class FactsSection implements Section {
    private static final List<String> COLUMNS = List.of(
            "fact",
            "name",
            "reading",
            "use",
            "grade",
            "unit",
            "n",
            "mean",
            "ci_low",
            "ci_high",
            "range_low",
            "range_high",
            "verdict",
            "source");

    @Override
    public String id() {
        return "validation";
    }

    @Override
    public String title() {
        return "Published facts against the simulated firm";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        List<FactRow> facts = results.rows(FactTables.FACTS);
        if (facts.isEmpty()) {
            return List.of();
        }
        Map<String, Long> verdicts =
                facts.stream().collect(Collectors.groupingBy(FactRow::verdict, TreeMap::new, Collectors.counting()));
        String counts = verdicts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return List.of(
                Prose.of("Of " + facts.size() + " readings: " + counts
                        + ". Facts for calibration were fitted, those for validation never were; a miss stays a miss."),
                figure(facts));
    }

    private static Figure figure(List<FactRow> facts) {
        List<Numbers.Row> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(row(fact)));
        return Figure.of(
                "facts",
                "Published ranges and what the firm shows",
                "The pale field is the published range; one without an end reaches to the edge. A dot is the mean over replications with its 95 % interval. A reading agrees"
                        + " where the interval lies inside the range and disagrees where it lies outside; where it"
                        + " holds an end of the range it is undecided.",
                new Figure.Drawn(
                        FactPanels.of(facts),
                        List.of(
                                new Key("", Keys.part("range", RowPanel.RANGE), "published range"),
                                new Key(
                                        "",
                                        Keys.mark("simulated", RowPanel.Form.DOT, Ink.LETTERS),
                                        "simulated, with its interval")),
                        new Numbers("Facts, their published ranges and what was simulated", COLUMNS, rows)));
    }

    private static Numbers.Row row(FactRow fact) {
        Scale scale = Scale.of(fact.unit(), Math.abs(fact.mean()), (fact.ciHigh() - fact.ciLow()) / 2);
        return Numbers.Row.of(
                Cell.words(fact.fact()),
                Cell.words(fact.name()),
                Cell.words(fact.reading()),
                Cell.words(fact.use()),
                Cell.words(fact.grade()),
                Cell.name(scale.unit(), fact.unit()),
                Cell.count(fact.n()),
                Cell.number(fact.mean(), scale),
                Cell.number(fact.ciLow(), scale),
                Cell.number(fact.ciHigh(), scale),
                Cell.number(fact.rangeLow(), scale),
                Cell.number(fact.rangeHigh(), scale),
                Cell.words(fact.verdict()),
                Cell.words(fact.source()));
    }
}
