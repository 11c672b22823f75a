package org.concordsim.experiment.optimization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.concordsim.statistics.discovery.ParetoFront;

/**
 * The order of candidates: those that keep the constraints before those that do not; then by merit, or, where two
 * objectives are traded off, front after front, and within a front the ends and the lonely first.
 */
final class Ranking {
    private Ranking() {}

    static List<Candidate> of(List<Candidate> all, boolean tradeOff) {
        List<Candidate> feasible = all.stream().filter(Candidate::isFeasible).toList();
        List<Candidate> ranked = new ArrayList<>(tradeOff ? fronts(feasible) : byMerit(feasible));
        all.stream()
                .filter(candidate -> !candidate.isFeasible())
                .sorted(Comparator.comparingDouble(Candidate::violation).thenComparing(Candidate::name))
                .forEach(ranked::add);
        return ranked;
    }

    private static List<Candidate> byMerit(List<Candidate> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Candidate::merit).reversed().thenComparing(Candidate::name))
                .toList();
    }

    private static List<Candidate> fronts(List<Candidate> all) {
        List<Candidate> rest = new ArrayList<>(all);
        List<Candidate> ranked = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Candidate> front = front(rest);
            ranked.addAll(byLoneliness(front));
            rest.removeAll(front);
        }
        return ranked;
    }

    /** Returns the candidates that no other dominates. */
    static List<Candidate> front(List<Candidate> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        double[][] values = all.stream().map(Candidate::merits).toArray(double[][]::new);
        boolean[] higher = new boolean[values[0].length];
        Arrays.fill(higher, true);
        boolean[] on = ParetoFront.of(values, higher);
        List<Candidate> front = new ArrayList<>();
        for (int i = 0; i < on.length; i++) {
            if (on[i]) {
                front.add(all.get(i));
            }
        }
        return front;
    }

    private static List<Candidate> byLoneliness(List<Candidate> front) {
        List<Candidate> along = front.stream()
                .sorted(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.merits()[0])
                        .thenComparing(Candidate::name))
                .toList();
        double wide = spread(along, 0);
        double high = spread(along, 1);
        double[] room = new double[along.size()];
        for (int i = 0; i < room.length; i++) {
            room[i] = i == 0 || i == room.length - 1
                    ? Double.POSITIVE_INFINITY
                    : gap(along, i, 0) / wide + gap(along, i, 1) / high;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < room.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -room[i]));
        return order.stream().map(along::get).toList();
    }

    private static double gap(List<Candidate> along, int at, int objective) {
        return Math.abs(
                along.get(at + 1).merits()[objective] - along.get(at - 1).merits()[objective]);
    }

    private static double spread(List<Candidate> along, int objective) {
        double low = along.stream()
                .mapToDouble(each -> each.merits()[objective])
                .min()
                .orElse(0);
        double high = along.stream()
                .mapToDouble(each -> each.merits()[objective])
                .max()
                .orElse(0);
        return high > low ? high - low : 1;
    }
}
