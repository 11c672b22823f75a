package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.plot.StackPanel;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Hatch;
import org.concordsim.chart.theme.KindStyle;
import org.jfree.chart.JFreeChart;

/** How salespeople and marketers spend their hours, by kind of work. */
public final class WorkHoursChart implements ChartKind {
    private static final double LEAST = 5e-4;
    private static final List<Kind> KINDS = List.of(
            new Kind("Selling", KindStyle.of(0x44BB99, Hatch.NONE)),
            new Kind("Marketing", KindStyle.of(0x77AADD, Hatch.NONE)),
            new Kind("Support", KindStyle.of(0xBBCC33, Hatch.RISING)),
            new Kind("Care", KindStyle.of(0x99DDFF, Hatch.UPRIGHT)),
            new Kind("Prospecting", KindStyle.of(0xEEDD88, Hatch.FALLING)),
            new Kind("Overhead", KindStyle.of(0xC4C4C4, Hatch.LEVEL)),
            new Kind("Coordination", KindStyle.of(0xEE8866, Hatch.CROSSED)),
            new Kind("Rework", KindStyle.of(0xA03A5E, Hatch.NONE)),
            new Kind("Idle", KindStyle.of(0xF7F7F7, Hatch.NONE)));

    /** A kind of work: the end of its measures' names and its look. */
    private record Kind(String name, KindStyle style) {
        Stacks.Kind of(String people) {
            return new Stacks.Kind(people + "Hours" + name, words(), style);
        }

        String words() {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
    }

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        List<Stacks.Kind> sales = kinds(numbers, "sales");
        List<Stacks.Kind> marketing = kinds(numbers, "marketing");
        List<PanelGrid.Titled> panels = new ArrayList<>();
        add(panels, numbers, "Salespeople", sales);
        add(panels, numbers, "Marketers", marketing);
        List<Stacks.Kind> all =
                Stream.concat(sales.stream(), marketing.stream()).toList();
        return panels.isEmpty() ? Optional.empty() : Optional.of(chart(numbers, panels, all));
    }

    private static JFreeChart chart(ResultNumbers numbers, List<PanelGrid.Titled> panels, List<Stacks.Kind> all) {
        List<String> shown = all.stream().map(Stacks.Kind::words).toList();
        List<StackPanel.Part> legend = KINDS.stream()
                .filter(kind -> shown.contains(kind.words()))
                .map(kind -> new StackPanel.Part(kind.words(), kind.style(), List.of()))
                .toList();
        return ConcordTheme.chart(
                "Hours by kind of work",
                Panels.subtitle(numbers, all.get(0).measure(), Panels.only(numbers)),
                PanelGrid.table(1, panels),
                StackPanel.legend(legend));
    }

    private static void add(
            List<PanelGrid.Titled> panels, ResultNumbers numbers, String title, List<Stacks.Kind> kinds) {
        if (!kinds.isEmpty()) {
            String unit = numbers.unit(kinds.get(0).measure());
            panels.add(new PanelGrid.Titled(title, StackPanel.of(unit, Stacks.bars(numbers, kinds))));
        }
    }

    /** Returns the kinds on which people spent hours that can be seen. */
    private static List<Stacks.Kind> kinds(ResultNumbers numbers, String people) {
        List<Stacks.Kind> all = KINDS.stream().map(kind -> kind.of(people)).toList();
        return Stacks.present(numbers, all).stream()
                .filter(kind -> numbers.models().stream()
                        .anyMatch(model -> numbers.interval(model, numbers.point(), kind.measure())
                                        .mean()
                                > LEAST))
                .toList();
    }
}
