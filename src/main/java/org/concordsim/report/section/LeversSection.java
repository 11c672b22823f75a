package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Cell;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Key;
import org.concordsim.report.block.Numbers;
import org.concordsim.report.data.Results;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Keys;
import org.concordsim.report.draw.WaterfallPanel;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.AttributionTables;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** Where a difference between two models comes from: a waterfall of levers for each measure. */
public final class LeversSection implements Section {
    private static final List<Key> KEYS = List.of(
            new Key("", Keys.part("raises", WaterfallPanel.UP), "raises the measure"),
            new Key("", Keys.part("lowers", WaterfallPanel.DOWN), "lowers the measure"));
    private static final List<String> COLUMNS = List.of(
            "measure",
            "unit",
            "from",
            "to",
            "group",
            "levers",
            "replications",
            "shapley",
            "ci_low",
            "ci_high",
            "shown",
            "one_in",
            "one_out");

    @Override
    public String id() {
        return "levers";
    }

    @Override
    public String title() {
        return "Where the difference comes from";
    }

    @Override
    public String absent() {
        return "Which lever is worth how much: the folder holds no attribution of a difference to levers.";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        Map<List<String>, List<AttributionRow>> groups = new LinkedHashMap<>();
        results.rows(AttributionTables.ATTRIBUTION).stream().forEach(row -> groups.computeIfAbsent(
                        List.of(row.measure(), row.from(), row.to()), key -> new ArrayList<>())
                .add(row));
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Drawing> panels = new ArrayList<>();
        List<Numbers.Row> rows = new ArrayList<>();
        groups.values().forEach(group -> {
            Scale scale = scale(group);
            panels.add(panel(group, scale));
            group.forEach(row -> rows.add(row(row, scale)));
        });
        return List.of(Figure.of(
                "levers",
                "What each lever contributes",
                "Each bar starts where the one before it ends; the last is the whole difference. A bar is a lever's Shapley"
                        + " value: its mean contribution over the orders in which levers may be moved; the thin line is its"
                        + " 95 % interval. A pale bar is not shown to differ from nothing, in view of the number of levers. Levers"
                        + " are ordered by size, which is not the order of introducing them.",
                new Figure.Drawn(panels, KEYS, new Numbers("Contributions of levers", COLUMNS, rows))));
    }

    private static Scale scale(List<AttributionRow> group) {
        double largest =
                group.stream().mapToDouble(row -> Math.abs(row.shapley())).max().orElse(0);
        double half = group.stream()
                .mapToDouble(row -> (row.ciHigh() - row.ciLow()) / 2)
                .filter(each -> each > 0)
                .max()
                .orElse(Double.NaN);
        Scale scale = Scale.of(group.get(0).unit(), largest, half);
        return new Scale(scale.unit().replaceFirst("^%", "points"), scale.divisor(), scale.decimals());
    }

    private static Drawing panel(List<AttributionRow> group, Scale scale) {
        AttributionRow first = group.get(0);
        List<WaterfallPanel.Step> steps = group.stream()
                .sorted(Comparator.comparingDouble((AttributionRow row) -> -Math.abs(row.shapley())))
                .map(row -> new WaterfallPanel.Step(
                        Names.heading(row.group()),
                        new Interval(row.shapley(), row.ciLow(), row.ciHigh(), row.replications()),
                        row.shown()))
                .toList();
        String title =
                Words.of(first.measure()) + ", " + Names.heading(first.to()) + " minus " + Names.heading(first.from());
        return WaterfallPanel.draw(
                title,
                scale,
                steps,
                new WaterfallPanel.Step(
                        "Whole difference",
                        new Interval(first.whole(), first.wholeLow(), first.wholeHigh(), first.replications()),
                        true));
    }

    private static Numbers.Row row(AttributionRow row, Scale scale) {
        return Numbers.Row.of(
                Cell.name(Words.of(row.measure()), row.measure()),
                Cell.name(scale.unit(), row.unit()),
                Cell.name(Names.heading(row.from()), row.from()),
                Cell.name(Names.heading(row.to()), row.to()),
                Cell.name(Names.heading(row.group()), row.group()),
                Cell.words(row.levers()),
                Cell.count(row.replications()),
                Cell.number(row.shapley(), scale),
                Cell.number(row.ciLow(), scale),
                Cell.number(row.ciHigh(), scale),
                Cell.name(row.shown() ? "yes" : "not shown", Boolean.toString(row.shown())),
                Cell.number(row.oneIn(), scale),
                Cell.number(row.oneOut(), scale));
    }
}
