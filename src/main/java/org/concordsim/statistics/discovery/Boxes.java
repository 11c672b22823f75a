package org.concordsim.statistics.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** Boxes of conditions, one per factor, counted against the cases of interest. */
final class Boxes {
    final Cases cases;
    final boolean[] interesting;
    private final boolean[] left;
    private final int allInteresting;

    /** Creates the boxes over the cases that are left; coverage and mass are shares of all cases. */
    Boxes(Cases cases, boolean[] interesting, boolean[] left) {
        this.cases = cases;
        this.interesting = interesting;
        this.left = left;
        this.allInteresting = (int) IntStream.range(0, interesting.length)
                .filter(i -> interesting[i])
                .count();
    }

    List<Limit> open() {
        return IntStream.range(0, cases.columns().size())
                .mapToObj(i -> Limit.none(i, cases.columns().get(i)))
                .toList();
    }

    int[] rows(List<Limit> limits) {
        return IntStream.range(0, cases.size())
                .filter(row -> left[row] && allows(limits, row))
                .toArray();
    }

    int interesting(int[] rows) {
        int count = 0;
        for (int row : rows) {
            count += interesting[row] ? 1 : 0;
        }
        return count;
    }

    double density(int[] rows) {
        return rows.length == 0 ? Double.NaN : (double) interesting(rows) / rows.length;
    }

    Box box(List<Limit> limits) {
        int[] rows = rows(limits);
        int found = interesting(rows);
        List<Limit> restricted = limits.stream()
                .filter(limit -> limit.restricts(cases.columns().get(limit.column())))
                .toList();
        List<Double> quasiP = new ArrayList<>();
        for (Limit limit : restricted) {
            double without = density(rows(with(limits, Limit.none(limit.column(), column(limit)))));
            quasiP.add(
                    rows.length == 0
                            ? 1
                            : 1
                                    - new BinomialDistribution(null, rows.length, without)
                                            .cumulativeProbability(found - 1));
        }
        double coverage = allInteresting == 0 ? Double.NaN : (double) found / allInteresting;
        double mass = (double) rows.length / cases.size();
        return new Box(restricted, rows.length, found, coverage, density(rows), mass, quasiP);
    }

    Column column(Limit limit) {
        return cases.columns().get(limit.column());
    }

    static List<Limit> with(List<Limit> limits, Limit changed) {
        List<Limit> copy = new ArrayList<>(limits);
        copy.set(changed.column(), changed);
        return copy;
    }

    private boolean allows(List<Limit> limits, int row) {
        for (Limit limit : limits) {
            if (!limit.allows(column(limit), cases.value(limit.column(), row))) {
                return false;
            }
        }
        return true;
    }
}
