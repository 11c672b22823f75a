package org.concordsim.chart.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.concordsim.chart.theme.ModelStyle;
import org.jfree.chart.JFreeChart;

/** What is said of some figures above what was simulated, a line for each figure, a panel for each unit. */
final class RangeChart {
    private static final double APART = 0.2;
    private static final int COLUMNS = 2;

    private RangeChart() {}

    /** One figure: what it is, its unit, the range that is said of it, open where NaN, and the simulated interval. */
    record Line(String name, String unit, double low, double high, Interval simulated) {
        /** Returns the range with its middle, or with its only end where it is open. */
        private Interval said() {
            if (Double.isNaN(low)) {
                return new Interval(high, Double.NEGATIVE_INFINITY, high, simulated.n());
            }
            if (Double.isNaN(high)) {
                return new Interval(low, low, Double.POSITIVE_INFINITY, simulated.n());
            }
            return new Interval((low + high) / 2, low, high, simulated.n());
        }
    }

    /** Returns a number of replications in words; one stands for a figure that no run decides. */
    static String replications(int n) {
        return n > 1 ? n + " replications" : "no run decides";
    }

    /** Returns the chart with a title, a subtitle and names for the two sides. */
    static JFreeChart of(String title, String subtitle, List<String> sides, List<Line> lines) {
        Map<String, List<Line>> units = new LinkedHashMap<>();
        lines.forEach(line ->
                units.computeIfAbsent(line.unit(), absent -> new ArrayList<>()).add(line));
        List<PanelGrid.Titled> panels =
                units.values().stream().map(each -> panel(each, sides)).toList();
        return ConcordTheme.chart(
                title, subtitle, PanelGrid.table(Math.min(COLUMNS, panels.size()), panels), Legends.markers(sides));
    }

    private static PanelGrid.Titled panel(List<Line> lines, List<String> sides) {
        List<String> names = lines.stream().map(line -> capital(line.name())).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            marks.add(new Mark(i, -APART, line.said(), ModelStyle.of(sides.get(0), sides), true));
            marks.add(new Mark(i, APART, line.simulated(), ModelStyle.of(sides.get(1), sides), false));
        }
        String unit = lines.get(0).unit();
        return new PanelGrid.Titled(
                unit.equals("1") ? "Value without a unit" : capital(unit.replace("/", " per ")),
                DotPanel.of(names, unit, marks));
    }

    /** Returns words with a capital letter at their beginning. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
