package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Words;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Key;
import org.concordsim.report.data.Numerals;
import org.concordsim.report.data.Results;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.Keys;
import org.concordsim.report.draw.RowPanel;
import org.concordsim.report.draw.RowPanel.Form;
import org.concordsim.report.draw.RowPanel.Mark;
import org.concordsim.report.draw.RowPanel.Row;
import org.concordsim.result.table.ConvergenceRow;
import org.concordsim.result.table.MorrisRow;
import org.concordsim.result.table.PawnRow;
import org.concordsim.result.table.SensitivityTables;
import org.concordsim.result.table.SobolRow;
import org.concordsim.result.text.Scale;

/** Which assumptions decide a measure: elementary effects, shares of variance, distances of distributions. */
public final class SensitivitySection implements Section {
    private static final Scale INDEX = new Scale("share of the variance", 1, 2);
    private static final Scale DISTANCE = new Scale("distance between distributions", 1, 3);
    private static final Key ALONE = new Key("", Keys.mark("alone", Form.HOLLOW, Ink.GREY), "alone (first order)");
    private static final Key TOTAL =
            new Key("", Keys.mark("total", Form.DOT, Ink.LETTERS), "with interactions (total)");

    @Override
    public String id() {
        return "sensitivity";
    }

    @Override
    public String title() {
        return "Which assumptions decide";
    }

    @Override
    public String absent() {
        return "Which assumptions decide the result: the folder holds no study of sensitivity.";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<MorrisRow> effects = results.rows(SensitivityTables.MORRIS);
        if (!effects.isEmpty()) {
            blocks.add(morris(results, effects));
        }
        List<SobolRow> indices = results.rows(SensitivityTables.SOBOL);
        if (!indices.isEmpty()) {
            blocks.add(sobol(results, indices));
        }
        List<ConvergenceRow> settling = results.rows(SensitivityTables.CONVERGENCE);
        if (!settling.isEmpty()) {
            blocks.add(convergence(results, settling));
        }
        List<PawnRow> distances = results.rows(SensitivityTables.PAWN);
        if (!distances.isEmpty()) {
            blocks.add(pawn(results, distances));
        }
        return blocks;
    }

    private static Figure morris(Results results, List<MorrisRow> effects) throws IOException {
        double largest = effects.stream().mapToDouble(MorrisRow::muStar).max().orElse(0);
        Scale scale = Scale.of(effects.get(0).unit(), largest, largest / 20);
        List<Row> rows = effects.stream()
                .map(row -> new Row(
                        row.factor(),
                        null,
                        List.of(effect(row), limit("chance alone", row.chance())),
                        Numerals.of(scale, row.muStar())))
                .toList();
        MorrisRow first = effects.get(0);
        Drawing panel = RowPanel.draw(words(first.measure(), first.subject()), scale, rows);
        return Figure.of(
                "morris",
                "How far each assumption moves the result",
                "A dot is the mean absolute effect of moving one assumption over its whole range, from several places of"
                        + " all others, with its 95 % interval; the bar is what chance alone would show. A hollow dot is"
                        + " not shown to be more than that. With few replications a long interval means: not known.",
                new Figure.Drawn(
                        List.of(panel),
                        List.of(
                                new Key("", Keys.mark("effect", Form.DOT, Ink.LETTERS), "effect, shown"),
                                new Key("", Keys.mark("effect", Form.HOLLOW, Ink.LETTERS), "effect, not shown"),
                                new Key("", Keys.mark("chance", Form.LIMIT, Ink.WORSE), "chance alone")),
                        TableNumbers.of(results, SensitivityTables.MORRIS.file(), "Elementary effects", row -> true)));
    }

    private static Mark effect(MorrisRow row) {
        return new Mark(
                "mean absolute effect",
                new Interval(row.muStar(), row.muStarLow(), row.muStarHigh(), row.trajectories()),
                row.isShown() ? Form.DOT : Form.HOLLOW,
                Ink.LETTERS);
    }

    private static Figure sobol(Results results, List<SobolRow> indices) throws IOException {
        List<Row> rows = indices.stream()
                .map(row -> row(
                        row.factor(),
                        new Interval(row.first(), row.firstLow(), row.firstHigh(), row.rows()),
                        new Interval(row.total(), row.totalLow(), row.totalHigh(), row.rows())))
                .toList();
        SobolRow first = indices.get(0);
        Drawing panel = RowPanel.draw(words(first.measure(), first.subject()), INDEX, rows);
        return Figure.of(
                "sobol",
                "Where the variance comes from",
                "Hollow: the share of the variance that an assumption explains alone; filled: with its interactions."
                        + " Lines are 95 % bootstrap intervals, which reach below 0 and above 1 where the sample is small."
                        + " The number is the total.",
                new Figure.Drawn(
                        List.of(panel),
                        List.of(ALONE, TOTAL),
                        TableNumbers.of(results, SensitivityTables.SOBOL.file(), "Sobol indices", row -> true)));
    }

    private static Figure convergence(Results results, List<ConvergenceRow> settling) throws IOException {
        Map<String, List<ConvergenceRow>> factors = settling.stream()
                .collect(Collectors.groupingBy(ConvergenceRow::factor, TreeMap::new, Collectors.toList()));
        List<Drawing> panels = factors.entrySet().stream()
                .map(factor -> RowPanel.draw(
                        factor.getKey(),
                        INDEX,
                        factor.getValue().stream()
                                .map(row -> row(
                                        row.rows() + " rows",
                                        new Interval(row.first(), row.firstLow(), row.firstHigh(), row.rows()),
                                        new Interval(row.total(), row.totalLow(), row.totalHigh(), row.rows())))
                                .toList()))
                .toList();
        return Figure.of(
                "sobol-convergence",
                "Whether the shares have settled",
                "Each row is the same index from more of the sample. Where the last rows still move, the sample is too"
                        + " small for more than an order of assumptions.",
                new Figure.Drawn(
                        panels,
                        List.of(ALONE, TOTAL),
                        TableNumbers.of(
                                results,
                                SensitivityTables.CONVERGENCE.file(),
                                "Indices by size of the sample",
                                row -> true)));
    }

    private static Figure pawn(Results results, List<PawnRow> distances) throws IOException {
        List<Row> rows = distances.stream()
                .map(row -> new Row(
                        row.factor(),
                        null,
                        List.of(
                                new Mark(
                                        "median distance",
                                        new Interval(row.median(), row.medianLow(), row.medianHigh(), row.points()),
                                        row.matters() ? Form.DOT : Form.HOLLOW,
                                        Ink.LETTERS),
                                limit("threshold", row.medianThreshold())),
                        Numerals.of(DISTANCE, row.median())))
                .toList();
        PawnRow first = distances.get(0);
        return Figure.of(
                "pawn",
                "What moves the whole distribution",
                "A dot is the median distance between the distribution of all outcomes and that of a slice of the"
                        + " assumption, with its 95 % interval; a factor without effect exceeds the bar in one of twenty"
                        + " cases. Hollow: neither the median nor the largest distance exceeds its bar.",
                new Figure.Drawn(
                        List.of(RowPanel.draw(words(first.measure(), first.subject()), DISTANCE, rows)),
                        List.of(new Key("", Keys.mark("threshold", Form.LIMIT, Ink.WORSE), "no effect, 1 case in 20")),
                        TableNumbers.of(results, SensitivityTables.PAWN.file(), "PAWN indices", row -> true)));
    }

    private static Row row(String name, Interval first, Interval total) {
        return new Row(
                name,
                null,
                List.of(
                        new Mark("alone", first, Form.HOLLOW, Ink.GREY),
                        new Mark("with interactions", total, Form.DOT, Ink.LETTERS)),
                Numerals.of(INDEX, total.mean()));
    }

    private static Mark limit(String name, double value) {
        return new Mark(name, new Interval(value, Double.NaN, Double.NaN, 1), Form.LIMIT, Ink.WORSE);
    }

    private static String words(String measure, String subject) {
        return Words.of(measure) + " of " + subject.replace(" - ", " less ");
    }
}
