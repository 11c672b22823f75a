package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.plot.StackPanel;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Hatch;
import org.concordsim.chart.theme.KindStyle;
import org.jfree.chart.JFreeChart;

/** Pricing conflicts by who prevails, and the days and hours that they take. */
public final class PricingConflictsChart implements ChartKind {
    private static final String ALL = "pricingConflicts";
    private static final List<Stacks.Kind> WINNERS = List.of(
            new Stacks.Kind("pricingConflictsWonBySales", "Sales prevails", KindStyle.of(0xEE8866, Hatch.RISING)),
            new Stacks.Kind(
                    "pricingConflictsWonByMarketing", "Marketing prevails", KindStyle.of(0x99DDFF, Hatch.UPRIGHT)));
    private static final KindStyle NEITHER = KindStyle.of(0xDDDDDD, Hatch.NONE);
    private static final List<String> COSTS = List.of("pricingConflictDays", "pricingConflictHours");

    @Override
    public String name() {
        return "pricing-conflicts";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        if (!numbers.has(ALL, numbers.point())) {
            return Optional.empty();
        }
        StackPanel.Bars bars = bars(numbers);
        List<PanelGrid.Titled> costs = COSTS.stream()
                .filter(measure -> numbers.has(measure, numbers.point()))
                .limit(Panels.tall(numbers))
                .map(measure -> Panels.dots(numbers, measure, List.of(numbers.point())))
                .toList();
        var number = new PanelGrid.Titled("Number of conflicts", StackPanel.of(numbers.unit(ALL), bars));
        return Optional.of(ConcordTheme.chart(
                "Pricing conflicts: who prevails, and what they cost",
                Panels.subtitle(numbers, ALL, Panels.only(numbers), Panels.WHISKERS),
                PanelGrid.beside(List.of(number), costs),
                StackPanel.legend(bars.parts())));
    }

    private static StackPanel.Bars bars(ResultNumbers numbers) {
        StackPanel.Bars won = Stacks.bars(numbers, Stacks.present(numbers, WINNERS));
        List<Interval> all = numbers.models().stream()
                .map(model -> numbers.interval(model, numbers.point(), ALL))
                .toList();
        List<StackPanel.Part> parts = new ArrayList<>(won.parts());
        parts.add(new StackPanel.Part("neither prevails", NEITHER, rest(all, won)));
        return new StackPanel.Bars(won.rows(), parts, all);
    }

    private static List<Interval> rest(List<Interval> all, StackPanel.Bars won) {
        List<Interval> rest = new ArrayList<>();
        for (int row = 0; row < all.size(); row++) {
            double left = all.get(row).mean();
            for (StackPanel.Part part : won.parts()) {
                left -= part.sizes().get(row).known() ? part.sizes().get(row).mean() : 0;
            }
            rest.add(new Interval(
                    Math.max(0, left), Double.NaN, Double.NaN, all.get(row).n()));
        }
        return rest;
    }
}
