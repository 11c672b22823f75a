package org.concordsim.report.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.chart.data.Words;
import org.concordsim.chart.study.RegimeNumbers;
import org.concordsim.report.block.Block;
import org.concordsim.report.block.Figure;
import org.concordsim.report.block.Prose;
import org.concordsim.report.block.Sentences;
import org.concordsim.report.block.Sentences.Sentence;
import org.concordsim.report.data.Results;
import org.concordsim.report.data.Variant;
import org.concordsim.report.draw.Drawing;
import org.concordsim.report.draw.Ink;
import org.concordsim.report.draw.MapPanel;
import org.concordsim.report.draw.StackPanel;
import org.concordsim.result.table.BoxRow;
import org.concordsim.result.table.RegimeModelRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.result.table.RegimeTables;
import org.concordsim.result.table.RuleRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** In which contexts which model is best, and where none can be told from the others. */
public final class RegimesSection implements Section {
    private static final Scale SHARE = Scale.of("share", 1, 0.1);
    private static final int MAPS = 2;

    @Override
    public String id() {
        return "regimes";
    }

    @Override
    public String title() {
        return "Where each model is best";
    }

    @Override
    public String absent() {
        return "In which contexts which model is best: the folder holds no study of regimes.";
    }

    @Override
    public List<Block> blocks(Results results) throws IOException {
        Optional<RegimeNumbers> found = RegimeNumbers.read(results.folder());
        if (found.isEmpty() || found.get().points().isEmpty()) {
            return List.of();
        }
        RegimeNumbers numbers = found.get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(about(numbers.points()));
        List<RegimeNumbers.Slice> slices = numbers.slices();
        if (!slices.isEmpty()) {
            blocks.add(map(results, numbers, slices));
        }
        blocks.add(points(results, numbers));
        blocks.addAll(words(results));
        return blocks;
    }

    private static Prose about(List<RegimeRow> points) {
        long shown = points.stream().filter(RegimeRow::distinguishable).count();
        return Prose.of(Words.of(points.get(0).measure()) + " was compared at " + points.size()
                + " points of the contexts. At " + shown
                + " of them one model is shown to be better than every other; at"
                + " the others none can be told from the best.");
    }

    private static Figure map(Results results, RegimeNumbers numbers, List<RegimeNumbers.Slice> slices)
            throws IOException {
        String title = Words.of(numbers.points().get(0).measure());
        List<Drawing> panels = slices.stream()
                .limit(MAPS)
                .map(slice -> new MapPanel(results.models(), numbers.names(), slice).draw(title, numbers.points()))
                .toList();
        return Figure.of(
                "regime-map",
                "The best model over two contexts",
                "Each colour is a model; the fuller, the surer that it is best there, averaged over all other contexts."
                        + " A marker is a point that was run: filled where one model is shown to be best, hollow where none"
                        + " is. Shown are the pairs of contexts that predict best which model is best.",
                new Figure.Drawn(
                        panels,
                        new Figures(results).modelKeys(),
                        TableNumbers.of(results, RegimeTables.POINTS_FILE, "Points of the contexts", row -> true)));
    }

    private static Figure points(Results results, RegimeNumbers numbers) throws IOException {
        List<RegimeRow> order = numbers.points().stream()
                .sorted(Comparator.comparing((RegimeRow row) -> numbers.names().indexOf(row.best()))
                        .thenComparing(RegimeRow::probability, Comparator.reverseOrder()))
                .toList();
        List<StackPanel.Bar> bars = order.stream()
                .map(point -> new StackPanel.Bar(point.point(), "", parts(results, numbers, point)))
                .toList();
        Drawing panel = StackPanel.draw("Confidence of being best, point by point", SHARE, bars);
        return Figure.of(
                "regime-points",
                "How sure the best model is at each point",
                "A bar is one point of the contexts, parted by the confidence that each model is best there (the share of"
                        + " bootstrap resamples of the replications). The table says where each point lies.",
                new Figure.Drawn(
                        List.of(panel),
                        new Figures(results).modelKeys(),
                        TableNumbers.of(results, RegimeTables.MODELS.file(), "Each model at each point", row -> true)));
    }

    private static List<StackPanel.Part> parts(Results results, RegimeNumbers numbers, RegimeRow point) {
        return numbers.models().stream()
                .filter(row -> row.point().equals(point.point()))
                .map(row -> part(results, row))
                .toList();
    }

    private static StackPanel.Part part(Results results, RegimeModelRow row) {
        return new StackPanel.Part(
                new Variant(row.model(), Point.IN_PLACE).name(),
                Ink.of(row.model(), results.models()),
                new Interval(row.probability(), Double.NaN, Double.NaN, row.n()),
                Ink.css(row.model(), results.models()));
    }

    private static List<Block> words(Results results) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<RuleRow> rules = results.rows(RegimeTables.RULES);
        if (!rules.isEmpty()) {
            blocks.add(new Sentences(
                    "The same as a small decision tree",
                    rules.stream()
                            .map(rule -> new Sentence("", rule.sentence()))
                            .toList()));
        }
        List<BoxRow> boxes = results.rows(RegimeTables.BOXES);
        if (!boxes.isEmpty()) {
            blocks.add(new Sentences(
                    "Boxes of contexts",
                    boxes.stream().map(RegimesSection::sentence).toList()));
        }
        return blocks;
    }

    private static Sentence sentence(BoxRow box) {
        String name = box.verdict().equals("none") ? "No model" : Names.heading(box.verdict());
        String dense = box.denseEnough() ? "" : "; too thin a box to confine it to";
        return new Sentence(
                name,
                String.format(
                        Locale.ROOT,
                        ": %s; %d of %d points inside, %.0f\u00a0%% of all its points%s.",
                        box.box(),
                        box.hits(),
                        box.points(),
                        100 * box.coverage(),
                        dense));
    }
}
