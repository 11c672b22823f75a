package org.concordsim.experiment.regimes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.result.table.BoxRow;
import org.concordsim.result.table.RegimeRow;
import org.concordsim.result.table.RuleRow;
import org.concordsim.result.text.Names;
import org.concordsim.statistics.discovery.Box;
import org.concordsim.statistics.discovery.Cases;
import org.concordsim.statistics.discovery.ClassificationTree;
import org.concordsim.statistics.discovery.Column;
import org.concordsim.statistics.discovery.Prim;
import org.concordsim.statistics.discovery.PrimOptions;
import org.concordsim.statistics.discovery.PrimResult;
import org.concordsim.statistics.discovery.TreeLeaf;
import org.concordsim.statistics.discovery.TreeOptions;

/** The regions of contexts in which each model is shown to be best, and those in which none is. */
final class Regions {
    private static final int MOST_BOXES = 2;
    private static final int LEAST_CASES = 3;
    private static final double LEAST_IN_A_BOX = 4;

    private final RegimeStudy study;
    private final List<RegimeRow> points;
    private final List<String> classes = new ArrayList<>();
    private final List<BoxRow> boxes = new ArrayList<>();
    private final List<RuleRow> rules = new ArrayList<>();

    Regions(RegimeStudy study, List<RegimeRow> points) {
        this.study = study;
        this.points = points;
        classes.addAll(study.models());
        classes.add(RegimeConclusion.NONE);
        if (points.size() >= RegimeStudy.LEAST_POINTS) {
            Cases cases = new Cases(IntStream.range(0, study.factors().size())
                    .mapToObj(this::column)
                    .toList());
            classes.forEach(name -> findBoxes(cases, name));
            growRules(cases);
        }
    }

    List<BoxRow> boxes() {
        return boxes;
    }

    List<RuleRow> rules() {
        return rules;
    }

    private Column column(int number) {
        Factor factor = study.factors().get(number);
        List<String> levels =
                points.stream().map(point -> point.levels().get(number)).toList();
        String name = name(factor);
        if (factor.isNumeric()) {
            return Column.numeric(
                    name, levels.stream().mapToDouble(Double::parseDouble).toArray());
        }
        return Column.categorical(
                name,
                factor.levels(),
                levels.stream().mapToInt(factor.levels()::indexOf).toArray());
    }

    private static String name(Factor factor) {
        return factor.path().contains(".") ? factor.path() : Names.words(factor.path());
    }

    private void findBoxes(Cases cases, String name) {
        boolean[] interesting = new boolean[points.size()];
        int count = 0;
        for (int i = 0; i < interesting.length; i++) {
            interesting[i] = points.get(i).verdict().equals(name);
            count += interesting[i] ? 1 : 0;
        }
        if (count < LEAST_CASES) {
            return;
        }
        PrimOptions standard = PrimOptions.standard();
        double mass = Math.min(1, Math.max(standard.minimumMass(), LEAST_IN_A_BOX / points.size()));
        PrimOptions options = new PrimOptions(standard.peel(), mass, standard.density(), standard.quasiP());
        List<Box> found = Prim.cover(cases, interesting, options, MOST_BOXES);
        for (Box box : found) {
            boxes.add(row(name, box, cases, true));
        }
        if (found.isEmpty()) {
            PrimResult result = Prim.search(cases, interesting, options);
            boxes.add(row(name, result.chosen(), cases, false));
        }
    }

    private BoxRow row(String name, Box box, Cases cases, boolean denseEnough) {
        double quasiP =
                box.quasiP().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        return new BoxRow(
                study.experiment().name(),
                study.measure(),
                name,
                box.words(cases),
                box.cases(),
                box.interesting(),
                box.coverage(),
                box.density(),
                quasiP,
                denseEnough);
    }

    private void growRules(Cases cases) {
        int[] classOf = points.stream()
                .mapToInt(point -> classes.indexOf(point.verdict()))
                .toArray();
        ClassificationTree tree = ClassificationTree.grow(cases, classOf, classes, TreeOptions.standard(points.size()));
        List<String> sentences = tree.words();
        for (int i = 0; i < sentences.size(); i++) {
            TreeLeaf leaf = tree.leaves().get(i);
            int majority = leaf.majority();
            long all = IntStream.of(classOf).filter(each -> each == majority).count();
            rules.add(new RuleRow(
                    study.experiment().name(),
                    study.measure(),
                    i + 1,
                    sentences.get(i),
                    classes.get(majority),
                    leaf.cases(),
                    (double) leaf.counts().get(majority) / all,
                    leaf.share(majority)));
        }
    }
}
