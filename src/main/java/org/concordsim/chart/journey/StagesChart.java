package org.concordsim.chart.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.result.process.StageRow;
import org.jfree.chart.JFreeChart;

/** What each stage of journeys takes: days, waiting on the firm, repetition, and where journeys end. */
public final class StagesChart {
    private StagesChart() {}

    /** Returns the chart of all segments together, or nothing where there are no rows. */
    public static Optional<JFreeChart> of(List<StageRow> rows) {
        List<StageRow> shown =
                rows.stream().filter(row -> row.segment().equals("all")).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        StageRow first = shown.get(0);
        List<String> models = shown.stream().map(StageRow::model).distinct().toList();
        return Optional.of(ConcordTheme.chart(
                "Where journeys take their time, and where they end",
                ModelDots.subtitle(first.scenario(), first.replication())
                        + "; means over the journeys that entered a stage",
                PanelGrid.table(
                        2,
                        List.of(
                                panel("Time in the stage", "working days", shown, StageRow::meanDays),
                                panel("Customer waits on the firm", "working days", shown, StageRow::meanWaitDays),
                                panel("Customer's hours for repetition", "h", shown, StageRow::reworkHours),
                                panel("Ends here without a purchase", "share", shown, StageRow::endedHere))),
                Legends.markers(models)));
    }

    private static PanelGrid.Titled panel(
            String title, String unit, List<StageRow> rows, ToDoubleFunction<StageRow> value) {
        return new PanelGrid.Titled(
                title,
                new ModelDots<>(
                                rows,
                                rows.stream().map(StageRow::model).distinct().toList(),
                                StageRow::stage,
                                StageRow::model)
                        .plot(unit, value));
    }
}
