package org.concordsim.experiment.transition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.run.RunValues;

/**
 * The amounts of each path by measure, quarter and replication, in the measure's unit without the year. Only replications
 * count in which every path that begins alike has every quarter, so that all figures of a beginning rest on the same
 * customers.
 */
final class Gains {
    private final Transition transition;
    private final int replications;
    private final Map<List<String>, double[][]> amounts = new HashMap<>();

    Gains(Transition transition, Results results) {
        this.transition = transition;
        this.replications = results.experiment().replications();
        for (TransitionPath path : transition.paths()) {
            transition.measures().forEach(measure -> amounts.put(List.of(path.name(), measure), undefined()));
        }
        results.runs().forEach(run -> read(results, run));
    }

    /** Returns a path's amounts less those of another by quarter and complete replication. */
    double[][] differences(TransitionPath path, TransitionPath from, String measure) {
        double[][] own = complete(path, measure);
        double[][] others = complete(from, measure);
        for (int quarter = 0; quarter < own.length; quarter++) {
            for (int i = 0; i < own[quarter].length; i++) {
                own[quarter][i] -= others[quarter][i];
            }
        }
        return own;
    }

    /** Returns the amount of a path over the whole observed time by complete replication. */
    double[] totals(TransitionPath path, String measure) {
        double[][] quarters = complete(path, measure);
        double[] totals = new double[quarters[0].length];
        for (double[] quarter : quarters) {
            Arrays.setAll(totals, i -> totals[i] + quarter[i]);
        }
        return totals;
    }

    private double[][] complete(TransitionPath path, String measure) {
        int[] complete = IntStream.range(0, replications)
                .filter(i -> transition.alike(path).stream().allMatch(other -> isComplete(other, measure, i)))
                .toArray();
        return Arrays.stream(amounts.get(List.of(path.name(), measure)))
                .map(quarter ->
                        Arrays.stream(complete).mapToDouble(i -> quarter[i]).toArray())
                .toArray(double[][]::new);
    }

    private boolean isComplete(TransitionPath path, String measure, int replication) {
        return Arrays.stream(amounts.get(List.of(path.name(), measure)))
                .noneMatch(quarter -> Double.isNaN(quarter[replication]));
    }

    private void read(Results results, Run run) {
        RunValues values = results.record(run).values();
        for (int i = 0; i < values.size(); i++) {
            String measure = results.measures().get(values.measure(i)).name();
            double[][] own = amounts.get(List.of(run.variant().point().label(), measure));
            if (own != null && isQuarter(values, i)) {
                int quarter = Integer.parseInt(values.period(i).substring(1));
                own[quarter - 1][run.replication()] = values.value(i) * transition.years(quarter);
            }
        }
    }

    private static boolean isQuarter(RunValues values, int index) {
        return values.segment(index).equals(Keep.ALL) && !values.period(index).equals(Keep.ALL);
    }

    private double[][] undefined() {
        double[][] values = new double[transition.quarters()][replications];
        Arrays.stream(values).forEach(quarter -> Arrays.fill(quarter, Double.NaN));
        return values;
    }
}
