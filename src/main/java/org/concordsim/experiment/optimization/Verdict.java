package org.concordsim.experiment.optimization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.Variant;
import org.concordsim.result.table.FinalRow;
import org.concordsim.statistics.PairedComparison;
import org.concordsim.statistics.Summary;
import org.concordsim.statistics.discovery.NoisyParetoFront;

/**
 * What the finals say.
 *
 * @param task what was optimised
 * @param scales by what each objective was divided
 * @param outcome how the finals ended
 */
record Verdict(Task task, double[] scales, Finals.Outcome outcome) {
    private static final String OBJECTIVE = "objective";

    /** Returns the name of the recommended candidate; empty where there is none. */
    String recommended() {
        return outcome.winner() < 0 ? "" : name(outcome.winner());
    }

    /** Returns a row for each finalist and measure, with its difference to the recommended one. */
    List<FinalRow> rows(String scenario, int presets) {
        List<FinalRow> rows = new ArrayList<>();
        boolean[] front = front();
        for (int i = 0; i < outcome.finalists().size(); i++) {
            String role = i == outcome.winner() ? "recommended" : i < presets ? "preset" : "finalist";
            String kept = front.length > 0
                    ? Boolean.toString(front[i])
                    : Boolean.toString(outcome.survivors().contains(i));
            if (task.goals().size() > 1 && !task.tradeOff()) {
                rows.add(row(scenario, i, role, kept, OBJECTIVE, "1"));
            }
            for (String measure : task.measures()) {
                String unit = outcome.results().measure(measure).unit();
                rows.add(row(scenario, i, role, kept, measure, unit));
            }
        }
        return rows;
    }

    private FinalRow row(String scenario, int index, String role, String kept, String measure, String unit) {
        double[] own = sample(index, measure);
        Summary summary = Summary.of(defined(own));
        PairedComparison lead = outcome.winner() < 0 || outcome.winner() == index
                ? null
                : against(sample(outcome.winner(), measure), own);
        return new FinalRow(
                scenario,
                name(index),
                role,
                Boolean.parseBoolean(kept),
                measure,
                unit,
                summary.n(),
                summary.mean(),
                summary.interval().low(),
                summary.interval().high(),
                lead == null ? Double.NaN : lead.difference(),
                lead == null ? Double.NaN : lead.interval().low(),
                lead == null ? Double.NaN : lead.interval().high());
    }

    private static PairedComparison against(double[] winner, double[] own) {
        int[] both = IntStream.range(0, own.length)
                .filter(i -> Double.isFinite(own[i]) && Double.isFinite(winner[i]))
                .toArray();
        return PairedComparison.of(
                Arrays.stream(both).mapToDouble(i -> winner[i]).toArray(),
                Arrays.stream(both).mapToDouble(i -> own[i]).toArray());
    }

    private double[] sample(int index, String measure) {
        if (measure.equals(OBJECTIVE)) {
            return Finals.merit(task, scales, outcome.results(), variant(index));
        }
        double[] all = outcome.results().sample(variant(index), measure);
        return Arrays.copyOfRange(all, Task.SEARCH_REPLICATIONS, all.length);
    }

    private boolean[] front() {
        if (!task.tradeOff()) {
            return new boolean[0];
        }
        double[][][] values = new double[outcome.finalists().size()][2][];
        for (int i = 0; i < values.length; i++) {
            for (int objective = 0; objective < 2; objective++) {
                values[i][objective] =
                        sample(i, task.goals().get(objective).measure().name());
            }
        }
        boolean[] higher = {task.goals().get(0).higher(), task.goals().get(1).higher()};
        boolean[] may = NoisyParetoFront.of(values, higher, task.seed()).mayBelong();
        for (int i = 0; i < may.length; i++) {
            may[i] &= outcome.finalists().get(i).isFeasible();
        }
        return may;
    }

    private String name(int index) {
        return variant(index).model();
    }

    private Variant variant(int index) {
        return outcome.finalists().get(index).treatment().variant();
    }

    private static double[] defined(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }
}
