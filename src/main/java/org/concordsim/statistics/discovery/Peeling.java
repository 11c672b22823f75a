package org.concordsim.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps by which a box may shrink: an end of a numeric factor or one level of a categorical factor. */
final class Peeling {
    private final Boxes boxes;
    private final double share;

    Peeling(Boxes boxes, double share) {
        this.boxes = boxes;
        this.share = share;
    }

    /** Returns the boxes one step smaller that keep at least a number of cases. */
    List<List<Limit>> candidates(List<Limit> limits, int fewest) {
        int[] rows = boxes.rows(limits);
        List<List<Limit>> candidates = new ArrayList<>();
        for (Limit limit : limits) {
            for (Limit narrower : boxes.column(limit).isCategorical() ? levels(limit, rows) : ends(limit, rows)) {
                List<Limit> candidate = Boxes.with(limits, narrower);
                if (boxes.rows(candidate).length >= fewest) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private List<Limit> levels(Limit limit, int[] rows) {
        boolean[] present = new boolean[boxes.column(limit).levels().size()];
        for (int row : rows) {
            present[(int) boxes.cases.value(limit.column(), row)] = true;
        }
        List<Limit> narrower = new ArrayList<>();
        for (int level = 0; level < present.length; level++) {
            if (present[level]) {
                narrower.add(limit.without(level));
            }
        }
        return narrower;
    }

    /** Returns the ranges without the lowest and without the highest values, at least one value each. */
    private List<Limit> ends(Limit limit, int[] rows) {
        double[] sorted = Arrays.stream(rows)
                .mapToDouble(row -> boxes.cases.value(limit.column(), row))
                .sorted()
                .toArray();
        int n = sorted.length;
        List<Limit> narrower = new ArrayList<>();
        int take = Math.max(1, (int) (share * n));
        int first = take;
        while (first < n && sorted[first] == sorted[take - 1]) {
            first++;
        }
        if (first < n) {
            narrower.add(Limit.range(limit.column(), middle(sorted[first - 1], sorted[first]), limit.high()));
        }
        int last = n - 1 - take;
        while (last >= 0 && sorted[last] == sorted[n - take]) {
            last--;
        }
        if (last >= 0) {
            narrower.add(Limit.range(limit.column(), limit.low(), middle(sorted[last], sorted[last + 1])));
        }
        return narrower;
    }

    static double middle(double low, double high) {
        return low + (high - low) / 2;
    }
}
