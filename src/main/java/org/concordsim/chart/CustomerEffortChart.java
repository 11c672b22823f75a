package org.concordsim.chart;

import java.util.List;
import java.util.Optional;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.plot.StackPanel;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Hatch;
import org.concordsim.chart.theme.KindStyle;
import org.jfree.chart.JFreeChart;

/** The hours that a customer spends on a journey by what takes them, and the days of waiting. */
public final class CustomerEffortChart implements ChartKind {
    private static final List<Stacks.Kind> PARTS = List.of(
            new Stacks.Kind("effortDealing", "dealing with the firm", KindStyle.of(0xDDDDDD, Hatch.NONE)),
            new Stacks.Kind("effortSearch", "searching on one's own", KindStyle.of(0x99DDFF, Hatch.UPRIGHT)),
            new Stacks.Kind("effortRepeated", "repeated questions", KindStyle.of(0xEE8866, Hatch.RISING)),
            new Stacks.Kind("effortRedundant", "redundant pitches", KindStyle.of(0xFFAABB, Hatch.CROSSED)));

    private static final List<String> FRICTION = List.of("effortRepeated", "effortRedundant", "waitedDays");

    @Override
    public String name() {
        return "customer-effort";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        List<Stacks.Kind> parts = Stacks.present(numbers, PARTS);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        StackPanel.Bars bars = Stacks.bars(numbers, parts);
        String unit = numbers.unit(parts.get(0).measure());
        var whole = new PanelGrid.Titled("Hours by what takes them", StackPanel.of(unit, bars));
        List<PanelGrid.Titled> friction = FRICTION.stream()
                .filter(measure -> numbers.has(measure, numbers.point()))
                .limit(Panels.tall(numbers))
                .map(measure -> Panels.dots(numbers, measure, List.of(numbers.point())))
                .toList();
        return Optional.of(ConcordTheme.chart(
                "Customer effort by part",
                Panels.subtitle(numbers, parts.get(0).measure(), Panels.only(numbers), Panels.WHISKERS),
                PanelGrid.beside(List.of(whole), friction),
                StackPanel.legend(bars.parts())));
    }
}
