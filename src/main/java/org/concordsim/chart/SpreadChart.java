package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.plot.StripPanel;
import org.concordsim.chart.theme.ConcordTheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;

/** Every replication of headline outcomes as a point, with the box of the middle half, one row a model. */
public final class SpreadChart implements ChartKind {
    private static final List<String> MEASURES = List.of(
            "newBookings", "contribution", "customerValue", "customerEquity", "winRate", "pricingConflicts");

    @Override
    public String name() {
        return "replications";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        Point point = numbers.point();
        List<PanelGrid.Titled> panels = MEASURES.stream()
                .filter(measure -> numbers.models().stream()
                        .anyMatch(model -> numbers.replications(model, point, measure).length > 0))
                .map(measure -> panel(numbers, point, measure))
                .toList();
        return panels.isEmpty() ? Optional.empty() : Optional.of(chart(numbers, panels));
    }

    private static JFreeChart chart(ResultNumbers numbers, List<PanelGrid.Titled> panels) {
        return ConcordTheme.chart(
                "Distribution of outcomes across replications",
                "Scenario " + numbers.scenario() + Panels.only(numbers)
                        + "; a point is one replication, the box its middle half, the bar its median",
                PanelGrid.table(2, panels),
                new LegendItemCollection());
    }

    private static PanelGrid.Titled panel(ResultNumbers numbers, Point point, String measure) {
        List<StripPanel.Strip> strips = new ArrayList<>();
        for (String model : numbers.models()) {
            strips.add(new StripPanel.Strip(
                    Words.of(model), Panels.style(numbers, model), numbers.replications(model, point, measure)));
        }
        return new PanelGrid.Titled(Words.of(measure), StripPanel.of(numbers.unit(measure), strips));
    }
}
