package org.concordsim.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Key;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.Keys;
import org.concordsim.report.draw.Kinds;
import org.concordsim.report.draw.StackPanel;
import org.concordsim.result.text.Scale;

/** Figures of stacked bars: how a whole is made of measures, one bar for each model. */
final class Parts {
    private final Results results;
    private final Figures figures;

    Parts(Results results) {
        this.results = results;
        this.figures = new Figures(results);
    }

    /** A part: its measure, its name, and the number of its ink. */
    record Part(String measure, String name, int ink) {}

    /** A panel: its title and parts. */
    record Panel(String title, List<Part> parts) {}

    /** Returns a figure of some panels; a part that no variant has is left out. */
    Figure figure(String id, String title, String reading, List<Panel> panels) {
        List<Drawing> drawings = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        List<Key> keys = new ArrayList<>();
        for (Panel panel : panels) {
            List<Part> present = panel.parts().stream().filter(this::present).toList();
            if (!present.isEmpty()) {
                drawings.add(draw(panel.title(), present));
            }
            for (Part part : present) {
                measures.add(part.measure());
                Key key = new Key("", Keys.part(part.name(), Kinds.of(part.ink())), part.name());
                if (keys.stream().noneMatch(each -> each.label().equals(key.label()))) {
                    keys.add(key);
                }
            }
        }
        return Figure.of(id, title, reading, new Figure.Drawn(drawings, keys, figures.summary(title, measures)));
    }

    private boolean present(Part part) {
        return variants().stream()
                .map(variant -> results.interval(variant, part.measure()))
                .anyMatch(each -> each.known() && each.mean() > 0);
    }

    private List<Variant> variants() {
        List<Point> points = results.points();
        return points.isEmpty() ? List.of() : results.variants(points.get(0));
    }

    private Drawing draw(String title, List<Part> parts) {
        List<StackPanel.Bar> bars =
                variants().stream().map(variant -> bar(variant, parts)).toList();
        String unit = results.measure(parts.get(0).measure()).orElseThrow().unit();
        double longest = bars.stream()
                .flatMap(bar -> bar.parts().stream())
                .mapToDouble(part -> part.size().mean())
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        Scale scale = Scale.of(unit, longest, unit.startsWith("share") ? 0.01 : longest / 10);
        return StackPanel.draw(title + " (" + variants().get(0).point().words() + ")", scale, bars);
    }

    private StackPanel.Bar bar(Variant variant, List<Part> parts) {
        String css = Ink.css(variant.model(), results.models());
        List<StackPanel.Part> sizes = IntStream.range(0, parts.size())
                .mapToObj(i -> {
                    Interval size = results.interval(variant, parts.get(i).measure());
                    return new StackPanel.Part(
                            parts.get(i).name(), Kinds.of(parts.get(i).ink()), size, css);
                })
                .toList();
        return new StackPanel.Bar(variant.name(), css, sizes);
    }

    /** Returns parts whose names are the words of their measures, in the order of inks. */
    static List<Part> of(String... measures) {
        return IntStream.range(0, measures.length)
                .mapToObj(i -> new Part(measures[i], Words.of(measures[i]), i))
                .toList();
    }
}
