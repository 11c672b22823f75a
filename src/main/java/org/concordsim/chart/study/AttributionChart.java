package org.concordsim.chart.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.chart.StudyChart;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Numerals;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.plot.WaterfallPanel;
import org.concordsim.chart.plot.WaterfallPanel.Step;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Hatch;
import org.concordsim.chart.theme.KindStyle;
import org.concordsim.chart.theme.Legends;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.AttributionTables;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;

/** The waterfall of an attribution: from one model to another, a bar for each group of levers, largest first. */
public final class AttributionChart implements StudyChart {
    private static final KindStyle RAISES = KindStyle.of(0x99DDFF, Hatch.RISING);
    private static final KindStyle LOWERS = KindStyle.of(0xEE8866, Hatch.FALLING);
    private static final KindStyle UNSURE = KindStyle.of(0xE6E6E6, Hatch.NONE);
    private static final KindStyle WHOLE = KindStyle.of(0xBBBBBB, Hatch.UPRIGHT);
    private static final int MOST = 20;
    private static final int LONGEST = 24;

    @Override
    public Map<String, JFreeChart> draw(Path resultFolder) throws IOException {
        Map<String, JFreeChart> charts = new LinkedHashMap<>();
        if (!Files.exists(resultFolder.resolve(AttributionTables.ATTRIBUTION.file()))) {
            return charts;
        }
        Map<String, List<AttributionRow>> measures = new LinkedHashMap<>();
        AttributionTables.ATTRIBUTION.read(resultFolder).forEach(row -> measures.computeIfAbsent(
                        row.measure(), absent -> new ArrayList<>())
                .add(row));
        measures.forEach((measure, rows) -> charts.put("attribution-" + measure, of(rows)));
        return charts;
    }

    /** Returns the chart of the rows of one measure. */
    public static JFreeChart of(List<AttributionRow> rows) {
        AttributionRow any = rows.get(0);
        String title = Words.of(any.measure()) + ": what each group of levers is worth";
        String panel = panel(any);
        return ConcordTheme.chart(
                title,
                subtitle(any),
                PanelGrid.table(1, List.of(new PanelGrid.Titled(panel, WaterfallPanel.of(any.unit(), steps(rows))))),
                legend());
    }

    private static String subtitle(AttributionRow row) {
        String drawn = row.replications() > 1 || row.orders() > 0
                ? "Shapley value and 95 % interval of " + row.replications() + " replications"
                : "Shapley value, one replication";
        String orders = row.orders() > 0 ? " and " + row.orders() + " orders" : "";
        return "Scenario " + row.scenario() + ", in place; " + drawn + orders;
    }

    private static String panel(AttributionRow row) {
        double largest = Math.max(Math.abs(row.fromMean()), Math.abs(row.toMean()));
        Scale scale = Scale.of(row.unit(), largest);
        int decimals = Numerals.decimals(largest * scale.factor()) + 1;
        String unit = scale.words().isEmpty() ? "" : ", " + scale.words();
        return "From " + Words.of(row.from()) + " (" + level(row.fromMean() * scale.factor(), decimals) + ") to "
                + Words.of(row.to()) + " (" + level(row.toMean() * scale.factor(), decimals) + ")" + unit;
    }

    private static String level(double mean, int decimals) {
        return Numerals.labels(new Interval(mean, Double.NaN, Double.NaN, 1), decimals)
                .get(0);
    }

    private static List<Step> steps(List<AttributionRow> rows) {
        List<AttributionRow> kept = rows.stream()
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.shapley())))
                .limit(rows.size() > MOST ? MOST - 1 : MOST)
                .sorted(Comparator.comparingDouble(AttributionRow::shapley).reversed())
                .toList();
        List<Step> steps = new ArrayList<>();
        double at = 0;
        for (AttributionRow row : kept) {
            Interval share = new Interval(row.shapley(), row.ciLow(), row.ciHigh(), row.replications());
            steps.add(new Step(brief(row.group()), style(row), at, share));
            at += row.shapley();
        }
        AttributionRow any = rows.get(0);
        if (kept.size() < rows.size()) {
            Interval rest = new Interval(any.whole() - at, Double.NaN, Double.NaN, any.replications());
            steps.add(new Step((rows.size() - kept.size()) + " others", UNSURE, at, rest));
        }
        Interval whole = new Interval(any.whole(), any.wholeLow(), any.wholeHigh(), any.replications());
        steps.add(new Step(brief("whole"), WHOLE, 0, whole));
        return steps;
    }

    private static KindStyle style(AttributionRow row) {
        return !row.shown() ? UNSURE : row.shapley() > 0 ? RAISES : LOWERS;
    }

    private static String brief(String group) {
        String words = Words.of(group);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "\u2026";
    }

    private static LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        items.add(Legends.part("raises it", RAISES));
        items.add(Legends.part("lowers it", LOWERS));
        items.add(Legends.part("not told apart from 0 (all groups at once)", UNSURE));
        items.add(Legends.part("whole difference", WHOLE));
        return items;
    }
}
