package org.concordsim.chart;

import java.util.List;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.plot.StackPanel;
import org.concordsim.chart.theme.KindStyle;

/** Stacked bars of measures that add up to a whole, one bar a model. */
final class Stacks {
    private Stacks() {}

    /** A measure as part of a bar: its name in the tables, its words and its look. */
    record Kind(String measure, String words, KindStyle style) {}

    static List<Kind> present(ResultNumbers numbers, List<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> numbers.has(kind.measure(), numbers.point()))
                .toList();
    }

    static StackPanel.Bars bars(ResultNumbers numbers, List<Kind> kinds) {
        Point point = numbers.point();
        List<String> measures = kinds.stream().map(Kind::measure).toList();
        List<StackPanel.Part> parts = kinds.stream()
                .map(kind -> new StackPanel.Part(kind.words(), kind.style(), sizes(numbers, kind.measure())))
                .toList();
        List<Interval> wholes = numbers.models().stream()
                .map(model -> numbers.sum(model, point, measures))
                .toList();
        return new StackPanel.Bars(Panels.names(numbers), parts, wholes);
    }

    private static List<Interval> sizes(ResultNumbers numbers, String measure) {
        return numbers.models().stream()
                .map(model -> numbers.interval(model, numbers.point(), measure))
                .toList();
    }
}
