package org.concordsim.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Map<String, KindStyle> STYLES = styles();
    private static final List<Stacks.Kind> SALES = kinds(
            "sales", "Selling", "Support", "Care", "Prospecting", "Overhead", "Coordination", "Rework", "Idle");
    private static final List<Stacks.Kind> MARKETING =
            kinds("marketing", "Marketing", "Overhead", "Coordination", "Rework", "Idle");

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        List<Stacks.Kind> sales = Stacks.present(numbers, SALES);
        List<Stacks.Kind> marketing = Stacks.present(numbers, MARKETING);
        List<PanelGrid.Titled> panels = new ArrayList<>();
        add(panels, numbers, "Salespeople", sales);
        add(panels, numbers, "Marketers", marketing);
        List<Stacks.Kind> all = Stream.concat(sales.stream(), marketing.stream()).toList();
        return panels.isEmpty() ? Optional.empty() : Optional.of(chart(numbers, panels, all));
    }

    private static JFreeChart chart(ResultNumbers numbers, List<PanelGrid.Titled> panels, List<Stacks.Kind> all) {
        Map<String, StackPanel.Part> parts = new LinkedHashMap<>();
        STYLES.forEach((words, style) -> {
            if (all.stream().anyMatch(kind -> kind.words().equals(words.toLowerCase(Locale.ROOT)))) {
                parts.put(words, new StackPanel.Part(words.toLowerCase(Locale.ROOT), style, List.of()));
            }
        });
        return ConcordTheme.chart(
                "Hours by kind of work",
                Panels.subtitle(numbers, all.get(0).measure(), Panels.only(numbers)),
                PanelGrid.table(1, panels),
                StackPanel.legend(List.copyOf(parts.values())));
    }

    private static void add(
            List<PanelGrid.Titled> panels, ResultNumbers numbers, String title, List<Stacks.Kind> kinds) {
        if (!kinds.isEmpty()) {
            String unit = numbers.unit(kinds.get(0).measure());
            panels.add(new PanelGrid.Titled(title, StackPanel.of(unit, Stacks.bars(numbers, kinds))));
        }
    }

    private static List<Stacks.Kind> kinds(String people, String... kinds) {
        return Stream.of(kinds)
                .map(kind -> new Stacks.Kind(
                        people + "Hours" + kind, kind.toLowerCase(Locale.ROOT), STYLES.get(kind)))
                .toList();
    }

    private static Map<String, KindStyle> styles() {
        Map<String, KindStyle> styles = new LinkedHashMap<>();
        styles.put("Selling", KindStyle.of(0x44BB99, Hatch.NONE));
        styles.put("Marketing", KindStyle.of(0x77AADD, Hatch.NONE));
        styles.put("Support", KindStyle.of(0xBBCC33, Hatch.RISING));
        styles.put("Care", KindStyle.of(0x99DDFF, Hatch.UPRIGHT));
        styles.put("Prospecting", KindStyle.of(0xEEDD88, Hatch.FALLING));
        styles.put("Overhead", KindStyle.of(0xC4C4C4, Hatch.LEVEL));
        styles.put("Coordination", KindStyle.of(0xEE8866, Hatch.NONE));
        styles.put("Rework", KindStyle.of(0xFFAABB, Hatch.CROSSED));
        styles.put("Idle", KindStyle.of(0xF2F2F2, Hatch.NONE));
        return styles;
    }
}
