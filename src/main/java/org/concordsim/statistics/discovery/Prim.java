package org.concordsim.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.concordsim.check.Require;

/**
 * The patient rule induction method of Friedman and Fisher (1999): boxes in which cases of interest are dense, found by
 * peeling off a small share at a time and pasting back. Each peel gains the most density per case lost, the lenient
 * criterion of the EMA Workbench (Kwakkel and Jaxa-Rozen 2016), which suits factors of different kind. Conditions that
 * a quasi-p test calls chance are dropped before a box is chosen.
 */
public final class Prim {
    private final Boxes boxes;
    private final PrimOptions options;

    private Prim(Boxes boxes, PrimOptions options) {
        this.boxes = boxes;
        this.options = options;
    }

    /**
     * Returns the search for one box.
     *
     * @param cases the factors
     * @param interesting whether a case is of interest, by case
     * @param options how to search
     */
    public static PrimResult search(Cases cases, boolean[] interesting, PrimOptions options) {
        boolean[] left = new boolean[cases.size()];
        Arrays.fill(left, true);
        return search(cases, interesting, options, left);
    }

    /**
     * Returns boxes that are dense enough, each found among the cases that the boxes before it leave; coverage and mass
     * are shares of all cases, so they may be added.
     *
     * @param cases the factors
     * @param interesting whether a case is of interest, by case
     * @param options how to search
     * @param most the largest number of boxes
     */
    public static List<Box> cover(Cases cases, boolean[] interesting, PrimOptions options, int most) {
        List<Box> found = new ArrayList<>();
        boolean[] left = new boolean[cases.size()];
        Arrays.fill(left, true);
        while (found.size() < most && any(left, interesting)) {
            PrimResult result = search(cases, interesting, options, left);
            if (!result.denseEnough()) {
                return found;
            }
            found.add(result.chosen());
            for (int row = 0; row < left.length; row++) {
                left[row] &= !result.chosen().contains(cases, row);
            }
        }
        return found;
    }

    private static PrimResult search(Cases cases, boolean[] interesting, PrimOptions options, boolean[] left) {
        Require.that(
                interesting.length == cases.size(),
                interesting,
                "There must be one mark of interest per case but there are " + interesting.length + " marks and "
                        + cases.size() + " cases. Maybe a run is missing?");
        Prim prim = new Prim(new Boxes(cases, interesting, left), options);
        List<List<Limit>> trajectory = prim.peel();
        List<Limit> chosen = prim.choose(trajectory);
        Box box = prim.boxes.box(prim.significant(new Pasting(prim.boxes, options.peel()).grown(chosen)));
        return new PrimResult(
                trajectory.stream().map(prim.boxes::box).toList(), box, box.density() >= options.density());
    }

    private List<List<Limit>> peel() {
        List<List<Limit>> trajectory = new ArrayList<>();
        Peeling peeling = new Peeling(boxes, options.peel());
        int fewest = Math.max(1, (int) Math.ceil(options.minimumMass() * boxes.cases.size()));
        List<Limit> current = boxes.open();
        while (current != null) {
            trajectory.add(current);
            int[] rows = boxes.rows(current);
            double density = boxes.density(rows);
            current = density > 0 && density < 1
                    ? peeling.candidates(current, fewest).stream()
                            .max(Comparator.comparingDouble(candidate -> gain(candidate, rows.length, density)))
                            .orElse(null)
                    : null;
        }
        return trajectory;
    }

    private double gain(List<Limit> candidate, int cases, double density) {
        int[] rows = boxes.rows(candidate);
        return (boxes.density(rows) - density) / (cases - rows.length);
    }

    private List<Limit> choose(List<List<Limit>> trajectory) {
        List<Limit> widest = null;
        List<Limit> densest = null;
        for (List<Limit> peeled : trajectory) {
            List<Limit> limits = significant(peeled);
            int[] rows = boxes.rows(limits);
            double density = boxes.density(rows);
            if (densest == null || density > boxes.density(boxes.rows(densest))) {
                densest = limits;
            }
            boolean wider = widest == null || boxes.interesting(rows) > boxes.interesting(boxes.rows(widest));
            if (density >= options.density() && wider) {
                widest = limits;
            }
        }
        return widest == null ? densest : widest;
    }

    /** Returns a box without the conditions that may be chance, dropped one after another, the least certain first. */
    private List<Limit> significant(List<Limit> limits) {
        List<Limit> kept = limits;
        while (true) {
            Box box = boxes.box(kept);
            int worst = -1;
            for (int i = 0; i < box.quasiP().size(); i++) {
                if (box.quasiP().get(i) > options.quasiP()
                        && (worst < 0 || box.quasiP().get(i) > box.quasiP().get(worst))) {
                    worst = i;
                }
            }
            if (worst < 0) {
                return kept;
            }
            Limit dropped = box.limits().get(worst);
            kept = Boxes.with(kept, Limit.none(dropped.column(), boxes.column(dropped)));
        }
    }

    private static boolean any(boolean[] left, boolean[] interesting) {
        for (int i = 0; i < left.length; i++) {
            if (left[i] && interesting[i]) {
                return true;
            }
        }
        return false;
    }
}
