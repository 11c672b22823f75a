package org.concordsim.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps by which a box may grow back: values beyond an end of a numeric factor or one level more. */
final class Pasting {
    private final Boxes boxes;
    private final double share;

    Pasting(Boxes boxes, double share) {
        this.boxes = boxes;
        this.share = share;
    }

    /** Returns the box grown as long as its density does not fall and cases are gained. */
    List<Limit> grown(List<Limit> limits) {
        List<Limit> current = limits;
        while (true) {
            List<Limit> best = null;
            int[] rows = boxes.rows(current);
            double density = boxes.density(rows);
            for (List<Limit> candidate : candidates(current, rows.length)) {
                int[] more = boxes.rows(candidate);
                if (more.length > rows.length && boxes.density(more) >= density) {
                    density = boxes.density(more);
                    best = candidate;
                }
            }
            if (best == null) {
                return current;
            }
            current = best;
        }
    }

    private List<List<Limit>> candidates(List<Limit> limits, int inside) {
        List<List<Limit>> candidates = new ArrayList<>();
        for (Limit limit : limits) {
            Column factor = boxes.column(limit);
            if (limit.restricts(factor)) {
                int[] open = boxes.rows(Boxes.with(limits, Limit.none(limit.column(), factor)));
                for (Limit wider : factor.isCategorical() ? levels(limit, factor) : ends(limit, open, inside)) {
                    candidates.add(Boxes.with(limits, wider));
                }
            }
        }
        return candidates;
    }

    private static List<Limit> levels(Limit limit, Column factor) {
        List<Limit> wider = new ArrayList<>();
        for (int level = 0; level < factor.levels().size(); level++) {
            if (!limit.levels().get(level)) {
                wider.add(limit.with(level));
            }
        }
        return wider;
    }

    /** Returns the ranges with the next values below and above, at least one value each. */
    private List<Limit> ends(Limit limit, int[] open, int inside) {
        int take = Math.max(1, (int) (share * inside));
        double[] values = Arrays.stream(open)
                .mapToDouble(row -> boxes.cases.value(limit.column(), row))
                .sorted()
                .toArray();
        double[] below = Arrays.stream(values).filter(v -> v < limit.low()).toArray();
        double[] above = Arrays.stream(values).filter(v -> v > limit.high()).toArray();
        List<Limit> wider = new ArrayList<>();
        if (below.length > 0) {
            int next = below.length - take - 1;
            double low = next < 0 ? Double.NEGATIVE_INFINITY : Peeling.middle(below[next], below[next + 1]);
            wider.add(Limit.range(limit.column(), low, limit.high()));
        }
        if (above.length > 0) {
            double high =
                    take >= above.length ? Double.POSITIVE_INFINITY : Peeling.middle(above[take - 1], above[take]);
            wider.add(Limit.range(limit.column(), limit.low(), high));
        }
        return wider;
    }
}
