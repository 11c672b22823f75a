package org.concordsim.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.data.Scale;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.plot.DotPanel;
import org.concordsim.chart.plot.Mark;
import org.concordsim.chart.plot.PanelGrid;
import org.concordsim.chart.theme.Axes;
import org.concordsim.chart.theme.ConcordTheme;
import org.concordsim.chart.theme.Legends;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** The funnel: how many reach each stage (logarithmic) and what share of the stage before that is. */
public final class FunnelChart implements ChartKind {
    private static final List<String> STAGES = List.of("inquiries", "mqls", "sals", "sqls", "wins");
    private static final List<String> CONVERSIONS = List.of("inquiryToMql", "mqlToSal", "salToSql", "sqlToWon");
    private static final double BAND = 0.66;
    private static final double BEYOND = 2;

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public Optional<JFreeChart> draw(ResultNumbers numbers) {
        Point point = numbers.point();
        List<String> stages =
                STAGES.stream().filter(stage -> numbers.has(stage, point)).toList();
        List<Mark> counts = counts(numbers, point, stages);
        if (stages.size() < 2 || counts.isEmpty()) {
            return Optional.empty();
        }
        List<PanelGrid.Titled> panels = List.of(
                new PanelGrid.Titled(
                        "Number at each stage, finds of Sales included", countPlot(numbers, stages, counts)),
                new PanelGrid.Titled(
                        "Share of marketing's leads from the stage before", sharePlot(numbers, point, stages)));
        return Optional.of(ConcordTheme.chart(
                "The funnel by organizing model",
                Panels.subtitle(numbers, stages.get(0), Panels.only(numbers)),
                PanelGrid.table(2, panels),
                Legends.markers(numbers.models())));
    }

    private static XYPlot countPlot(ResultNumbers numbers, List<String> stages, List<Mark> counts) {
        double low = counts.stream()
                .mapToDouble(mark -> mark.interval().lowest() > 0
                        ? mark.interval().lowest()
                        : mark.interval().mean())
                .min()
                .orElse(1);
        double high = counts.stream()
                .mapToDouble(mark -> mark.interval().highest())
                .max()
                .orElse(10);
        String label = Scale.of(numbers.unit(stages.get(0)), 1).words() + " (logarithmic axis)";
        List<String> names = stages.stream().map(FunnelChart::shortName).toList();
        List<Mark> drawable =
                counts.stream().map(mark -> positive(mark, low / BEYOND)).toList();
        return DotPanel.of(names, Axes.powers(label, low, high), 1, drawable);
    }

    /** Returns a mark whose interval ends beyond the axis where it would reach zero. */
    private static Mark positive(Mark mark, double beyond) {
        Interval interval = mark.interval();
        return !interval.bounded() || interval.low() > 0
                ? mark
                : mark.with(new Interval(interval.mean(), beyond, interval.high(), interval.n()));
    }

    private static XYPlot sharePlot(ResultNumbers numbers, Point point, List<String> stages) {
        List<Mark> marks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int stage = 1; stage < stages.size(); stage++) {
            names.add(shortName(stages.get(stage)));
            for (String model : numbers.models()) {
                marks.add(mark(numbers, model, stage - 1, share(numbers, model, point, stages, stage)));
            }
        }
        return DotPanel.of(names, "share", marks);
    }

    /** Returns the conversion of marketing's own leads where it was measured, else the ratio of the two counts. */
    private static Interval share(ResultNumbers numbers, String model, Point point, List<String> stages, int stage) {
        String conversion = CONVERSIONS.get(STAGES.indexOf(stages.get(stage)) - 1);
        return numbers.has(conversion, point)
                ? numbers.interval(model, point, conversion)
                : numbers.ratio(model, point, stages.get(stage), stages.get(stage - 1));
    }

    private static List<Mark> counts(ResultNumbers numbers, Point point, List<String> stages) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < stages.size(); row++) {
            for (String model : numbers.models()) {
                Interval count = numbers.interval(model, point, stages.get(row));
                if (count.known() && count.mean() > 0) {
                    marks.add(mark(numbers, model, row, count));
                }
            }
        }
        return marks;
    }

    private static Mark mark(ResultNumbers numbers, String model, int row, Interval interval) {
        int models = numbers.models().size();
        double offset = models == 1 ? 0 : BAND * (numbers.models().indexOf(model) / (models - 1.0) - 0.5);
        return new Mark(row, offset, interval, Panels.style(numbers, model), false);
    }

    private static String shortName(String stage) {
        String words = Words.of(stage);
        return words.endsWith(" leads") ? words.substring(0, words.length() - " leads".length()) : words;
    }
}
