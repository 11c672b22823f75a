package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Key;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.Keys;
import org.concordsim.report.draw.LinePanel;
import org.concordsim.report.draw.RowPanel;
import org.concordsim.report.draw.RowPanel.Form;
import org.concordsim.report.draw.RowPanel.Mark;
import org.concordsim.result.table.PathRow;
import org.concordsim.result.table.TransitionRow;
import org.concordsim.result.table.TransitionTables;
import org.concordsim.result.text.Scale;

/** The figures of paths: what each has brought so far against staying, and its dip beside its outcome. */
final class PathFigures {
    private final Results results;
    private final List<PathRow> paths;
    private final List<TransitionRow> course;

    PathFigures(Results results, List<PathRow> paths, List<TransitionRow> course) {
        this.results = results;
        this.paths = paths.stream().filter(path -> !path.isStaying()).toList();
        this.course = course;
    }

    /** Returns the figures of every measure. */
    List<Block> all() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String measure : paths.stream().map(PathRow::measure).distinct().toList()) {
            List<PathRow> own = paths.stream()
                    .filter(path -> path.measure().equals(measure))
                    .toList();
            blocks.add(course(measure, own));
        }
        if (!paths.isEmpty()) {
            blocks.add(outcomes());
        }
        return blocks;
    }

    private Figure course(String measure, List<PathRow> own) throws IOException {
        List<LinePanel.Line> lines = own.stream().map(this::line).toList();
        double largest = lines.stream()
                .flatMap(line -> line.quarters().values().stream())
                .mapToDouble(each -> Math.max(Math.abs(each.lowest()), Math.abs(each.highest())))
                .max()
                .orElse(0);
        Scale scale = Scale.of(own.get(0).unit(), largest, largest / 20);
        List<Drawing> panels = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            panels.add(new LinePanel(results.models(), "quarter after warm-up")
                    .draw(title(own.get(i)), scale, List.of(lines.get(i)), lines));
        }
        return Figure.of(
                "course-" + measure.toLowerCase(java.util.Locale.ROOT),
                Words.of(measure) + ": what each path has brought so far, against staying",
                "A line is the mean difference to staying, added up from the end of warm-up to that quarter, on the same"
                        + " customers; its band is a 95 % band for all quarters at once. Below 0 the path has cost more"
                        + " than it has brought. The colour is that of the model in which the path ends.",
                new Figure.Drawn(
                        panels,
                        List.of(),
                        TableNumbers.of(
                                results,
                                TransitionTables.COURSE.file(),
                                Words.of(measure) + " by quarter, against staying",
                                row -> row.get("measure").equals(measure))));
    }

    private LinePanel.Line line(PathRow path) {
        TreeMap<Integer, Interval> quarters = new TreeMap<>();
        course.stream()
                .filter(row -> row.path().equals(path.path()) && row.measure().equals(path.measure()))
                .forEach(row -> quarters.put(
                        row.quarter(), new Interval(row.cumulative(), row.bandLow(), row.bandHigh(), row.n())));
        String[] stages = path.stages().split(",");
        return new LinePanel.Line(new Variant(stages[stages.length - 1].split(":")[0], Point.REACHED), quarters);
    }

    private static String title(PathRow path) {
        return Words.of(path.path());
    }

    private Figure outcomes() throws IOException {
        List<Drawing> panels = new ArrayList<>();
        for (String measure : paths.stream().map(PathRow::measure).distinct().toList()) {
            panels.add(outcomes(measure));
        }
        return Figure.of(
                        "paths",
                        "Dip and outcome of each path, against staying",
                        "Filled: what a path has brought at the end of the observed time, which the number repeats; hollow:"
                                + " its deepest dip on the way. Lines are 95 % intervals. Break-even, payback and equity"
                                + " are in the table.",
                        new Figure.Drawn(
                                panels,
                                List.of(
                                        new Key("", Keys.mark("outcome", Form.DOT, Ink.LETTERS), "at the end"),
                                        new Key("", Keys.mark("dip", Form.HOLLOW, Ink.WORSE), "deepest dip")),
                                TableNumbers.of(
                                        results, TransitionTables.PATHS.file(), "Paths as a whole", row -> true)))
                .inPairs();
    }

    private Drawing outcomes(String measure) {
        List<PathRow> own =
                paths.stream().filter(path -> path.measure().equals(measure)).toList();
        double largest = own.stream()
                .mapToDouble(path -> Math.max(Math.abs(path.totalLow()), Math.abs(path.totalHigh())))
                .max()
                .orElse(0);
        Scale scale = Scale.of(own.get(0).unit(), largest, largest / 20);
        return RowPanel.draw(
                Words.of(measure),
                scale,
                own.stream().map(path -> row(path, scale)).toList());
    }

    private static RowPanel.Row row(PathRow path, Scale scale) {
        return new RowPanel.Row(
                title(path),
                null,
                List.of(
                        new Mark(
                                "at the end",
                                new Interval(path.total(), path.totalLow(), path.totalHigh(), path.n()),
                                Form.DOT,
                                Ink.LETTERS),
                        new Mark(
                                "deepest dip",
                                new Interval(path.dip(), path.dipLow(), path.dipHigh(), path.n()),
                                Form.HOLLOW,
                                Ink.WORSE)),
                Numerals.signed(scale, path.total()));
    }
}
