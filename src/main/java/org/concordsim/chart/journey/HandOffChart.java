package org.concordsim.chart.journey;

import java.util.List;
import java.util.Optional;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.result.process.HandOffRow;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;

/** The hand-off network of each model: who passes journeys to whom, how often, after what wait. */
public final class HandOffChart {
    private HandOffChart() {}

    /** Returns the chart of all segments together, or nothing where there are no rows. */
    public static Optional<JFreeChart> of(List<HandOffRow> rows) {
        List<HandOffRow> shown =
                rows.stream().filter(row -> row.segment().equals("all")).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<String> models = shown.stream().map(HandOffRow::model).distinct().toList();
        List<PanelGrid.Titled> panels = models.stream()
                .map(model -> new PanelGrid.Titled(
                        Words.of(model),
                        new NetworkPlot(shown.stream()
                                .filter(row -> row.model().equals(model))
                                .toList())))
                .toList();
        HandOffRow first = shown.get(0);
        return Optional.of(ConcordTheme.chart(
                "Who passes customers' journeys to whom",
                ModelDots.subtitle(first.scenario(), first.replication())
                        + "; number, mean days until the taker acts, share never taken up",
                PanelGrid.table(panels.size() == 1 ? 1 : 2, panels),
                new LegendItemCollection()));
    }
}
