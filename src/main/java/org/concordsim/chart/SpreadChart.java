package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.chart.data.Interval;
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
    private static final int COLUMNS = 2;
    private static final List<String> MEASURES =
            List.of("newBookings", "contribution", "customerValue", "customerEquity", "winRate", "pricingConflicts");

    @Override
    public String name() {
        return "replications";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        Point point = numbers.point();
        List<PanelGrid.Titled> panels = MEASURES.stream()
                .filter(measure -> numbers.models().stream()
                        .anyMatch(model -> Interval.of(numbers.replications(model, point, measure))
                                .known()))
                .limit(COLUMNS * Panels.tall(numbers))
                .map(measure -> panel(numbers, point, measure))
                .toList();
        return panels.isEmpty() ? Optional.empty() : Optional.of(chart(numbers, panels));
    }

    private static JFreeChart chart(ResultNumbers numbers, List<PanelGrid.Titled> panels) {
        return ConcordTheme.chart(
                "Distribution of outcomes across replications",
                "Scenario " + numbers.scenario() + Panels.only(numbers) + "; a point is one replication"
                        + drawn(numbers) + ", the box the middle half, the bar the median",
                PanelGrid.table(COLUMNS, panels),
                new LegendItemCollection());
    }

    private static String drawn(ResultNumbers numbers) {
        boolean all = MEASURES.stream().allMatch(measure -> numbers.replicationsOf(measure) <= StripPanel.MOST);
        return all ? "" : " (the first " + StripPanel.MOST + ")";
    }

    private static PanelGrid.Titled panel(ResultNumbers numbers, Point point, String measure) {
        List<String> names = Panels.names(numbers);
        List<StripPanel.Strip> strips = new ArrayList<>();
        for (String model : numbers.models()) {
            double[] values = numbers.replications(model, point, measure);
            strips.add(new StripPanel.Strip(names.get(strips.size()), Panels.style(numbers, model), values));
        }
        return new PanelGrid.Titled(Words.of(measure), StripPanel.of(numbers.unit(measure), strips));
    }
}
