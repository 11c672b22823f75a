package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.plot.StackPanel;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Hatch;
import org.concordsim.chart.theme.KindStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;

/** How soon leads are answered: shares within an hour, a day, later and never, and the mean time. */
public final class ResponseTimesChart implements ChartKind {
    private static final List<Stacks.Kind> SHARES = List.of(
            new Stacks.Kind("responseShareHour", "within an hour", KindStyle.of(0x44BB99, Hatch.NONE)),
            new Stacks.Kind("responseShareDay", "within a day", KindStyle.of(0xBBCC33, Hatch.RISING)),
            new Stacks.Kind("responseShareLater", "later", KindStyle.of(0xEEDD88, Hatch.UPRIGHT)),
            new Stacks.Kind("responseShareNever", "never", KindStyle.of(0xDDDDDD, Hatch.CROSSED)));

    private static final List<String> MEANS = List.of("responseHours", "ignoredLeadShare");

    @Override
    public String name() {
        return "response-times";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        List<Stacks.Kind> shares = Stacks.present(numbers, SHARES);
        List<String> means = MEANS.stream()
                .filter(measure -> numbers.has(measure, numbers.point()))
                .toList();
        if (shares.isEmpty() && means.isEmpty()) {
            return Optional.empty();
        }
        StackPanel.Bars bars = Stacks.bars(numbers, shares);
        List<PanelGrid.Titled> beside = means.stream()
                .limit(Panels.tall(numbers))
                .map(measure -> Panels.dots(numbers, measure, List.of(numbers.point())))
                .toList();
        String first = Stream.concat(shares.stream().map(Stacks.Kind::measure), means.stream())
                .findFirst()
                .orElseThrow();
        return Optional.of(ConcordTheme.chart(
                "How soon leads are answered",
                Panels.subtitle(numbers, first, Panels.only(numbers)),
                PanelGrid.beside(stack(bars), beside),
                shares.isEmpty() ? new LegendItemCollection() : StackPanel.legend(bars.parts())));
    }

    private static List<PanelGrid.Titled> stack(StackPanel.Bars bars) {
        List<PanelGrid.Titled> stack = new ArrayList<>();
        if (!bars.parts().isEmpty()) {
            stack.add(new PanelGrid.Titled("Share of leads by time to first response", StackPanel.of("share", bars)));
        }
        return stack;
    }
}
