package org.concordsim.chart.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.result.process.ConformanceRow;
import org.jfree.chart.JFreeChart;

/** How often the follow-up rule was kept, and how often the firm stayed on the customer's path. */
public final class ConformanceChart {
    private static final List<String> RULES =
            List.of("followUp", "followUpUntracked", "noForcedGate", "promptReply", "noEarlyCall", "noHardSell");
    private static final List<String> NAMES = List.of(
            "Tracked leads", "Other leads", "No forced gate", "Prompt replies", "No early call", "No hard sell");

    private ConformanceChart() {}

    /** Returns the chart of all segments together, or nothing where there are no rows. */
    public static Optional<JFreeChart> of(List<ConformanceRow> rows) {
        List<ConformanceRow> shown = rows.stream()
                .filter(row -> row.segment().equals("all") && RULES.contains(row.rule()))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<ConformanceRow> leads =
                shown.stream().filter(ConformanceChart::isFollowUp).toList();
        List<ConformanceRow> path =
                shown.stream().filter(row -> !isFollowUp(row)).toList();
        ConformanceRow first = shown.get(0);
        return Optional.of(ConcordTheme.chart(
                "Rules kept: follow-up of leads, and the path the customer wanted",
                ModelDots.subtitle(first.scenario(), first.replication())
                        + "; tracked leads are due as agreed, others within 30 calendar days",
                PanelGrid.table(
                        2,
                        List.of(
                                panel("Leads worked in time", "share", leads, ConformanceRow::keptShare),
                                panel("Journeys that stayed on the path", "share", path, ConformanceRow::keptShare),
                                panel("Leads never worked", "share", leads, row -> row.never() / (double) row.cases()),
                                panel("Time until a lead is worked", "working days", leads, ConformanceRow::meanDays))),
                Legends.markers(
                        shown.stream().map(ConformanceRow::model).distinct().toList())));
    }

    private static boolean isFollowUp(ConformanceRow row) {
        return row.rule().startsWith("followUp");
    }

    /** Returns the rows by rule. */
    private static List<ConformanceRow> ordered(List<ConformanceRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> RULES.indexOf(row.rule())))
                .toList();
    }

    private static PanelGrid.Titled panel(
            String title, String unit, List<ConformanceRow> rows, ToDoubleFunction<ConformanceRow> value) {
        List<String> models =
                rows.stream().map(ConformanceRow::model).distinct().toList();
        return new PanelGrid.Titled(
                title,
                new ModelDots<>(
                                ordered(rows),
                                models,
                                row -> NAMES.get(RULES.indexOf(row.rule())),
                                ConformanceRow::model)
                        .plot(unit, value));
    }
}
