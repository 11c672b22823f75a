package org.concordsim.experiment.optimization;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Bench;
import org.concordsim.statistics.selection.KimNelson;
import org.concordsim.statistics.selection.Selection;

/** The comparison of finalists and presets on fresh replications. */
final class Finals {
    private static final int FIRST = 10;
    private static final int BATCH = 6;
    private static final double CONFIDENCE = 0.95;

    private final Task task;
    private final double[] scales;
    private final Experiment frame;
    private final List<Candidate> finalists;

    Finals(Task task, double[] scales, Experiment frame, List<Candidate> finalists) {
        this.task = task;
        this.scales = scales.clone();
        this.frame = frame;
        this.finalists = List.copyOf(finalists);
    }

    /**
     * How the finals ended.
     *
     * @param finalists the finalists, presets among them
     * @param winner the place of the selected finalist; -1 where objectives are traded off
     * @param decided whether the selection holds with confidence .95; where objectives are traded off, true
     * @param survivors the places of those not eliminated
     * @param zone the indifference zone in units of merit
     * @param results the results of the finalists
     */
    record Outcome(
            List<Candidate> finalists,
            int winner,
            boolean decided,
            List<Integer> survivors,
            double zone,
            Results results) {}

    /** Selects the best of the finalists that keep the constraints, within a number of runs. */
    Outcome select(Bench bench, int budget) throws IOException, InterruptedException {
        List<Integer> able = new ArrayList<>();
        for (int i = 0; i < finalists.size(); i++) {
            if (finalists.get(i).isFeasible()) {
                able.add(i);
            }
        }
        int fresh = Math.min(FIRST, Math.max(2, budget / finalists.size()));
        Results results = bench.run(experiment(finalists, fresh));
        double zone = task.zone()
                * able.stream()
                        .mapToDouble(i -> Math.abs(finalists.get(i).merit()))
                        .max()
                        .orElse(1);
        if (able.size() < 2 || fresh < FIRST) {
            int winner = able.isEmpty() ? -1 : best(able, results, fresh);
            return new Outcome(finalists, winner, able.size() == 1, able, zone, results);
        }
        return eliminate(bench, budget, new Start(able, zone, results));
    }

    /** The finalists that keep the constraints, the indifference zone, and the results of the first replications. */
    private record Start(List<Integer> able, double zone, Results results) {}

    /** Runs those not yet eliminated in batches, until one is left or the runs are used up. */
    private Outcome eliminate(Bench bench, int budget, Start start) throws IOException, InterruptedException {
        List<Integer> able = start.able();
        KimNelson rule = new KimNelson(able.size(), CONFIDENCE, start.zone(), FIRST);
        int replications = FIRST;
        int spent = replications * finalists.size();
        Results results = start.results();
        Selection selection = rule.after(values(able, results, replications), true);
        while (!selection.decided() && spent + BATCH * selection.survivors().size() <= budget) {
            List<Candidate> left = selection.survivors().stream()
                    .map(i -> finalists.get(able.get(i)))
                    .toList();
            replications += BATCH;
            bench.run(experiment(left, replications));
            spent += BATCH * left.size();
            results = results.of(experiment(finalists, replications));
            selection = rule.after(values(able, results, replications), true);
        }
        List<Integer> survivors = selection.survivors().stream().map(able::get).toList();
        return new Outcome(
                finalists, able.get(selection.leader()), selection.decided(), survivors, start.zone(), results);
    }

    /** Measures all finalists equally often, within a number of runs. */
    Outcome measure(Bench bench, int budget) throws IOException, InterruptedException {
        int fresh = Math.max(2, budget / finalists.size());
        Results results = bench.run(experiment(finalists, fresh));
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < finalists.size(); i++) {
            all.add(i);
        }
        return new Outcome(finalists, -1, true, all, 0, results);
    }

    /** Returns the merit of a variant by fresh replication; only defined ones. */
    static double[] merit(Task task, double[] scales, Results results, Variant variant) {
        double[] merit = new double[results.experiment().replications() - Task.SEARCH_REPLICATIONS];
        for (int i = 0; i < task.goals().size(); i++) {
            Goal goal = task.goals().get(i);
            double[] sample = results.sample(variant, goal.measure().name());
            for (int r = 0; r < merit.length; r++) {
                merit[r] += goal.merit(sample[r + Task.SEARCH_REPLICATIONS], scales[i]);
            }
        }
        return merit;
    }

    private double[][] values(List<Integer> able, Results results, int replications) {
        return able.stream()
                .map(i -> defined(merit(task, scales, results, variant(i)), replications))
                .toArray(double[][]::new);
    }

    /** Returns the values up to the first that is missing. */
    private static double[] defined(double[] values, int most) {
        int length = 0;
        while (length < Math.min(most, values.length) && Double.isFinite(values[length])) {
            length++;
        }
        return Arrays.copyOf(values, length);
    }

    private int best(List<Integer> able, Results results, int replications) {
        double[][] values = values(able, results, replications);
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (mean(values[i]) > mean(values[best])) {
                best = i;
            }
        }
        return able.get(best);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NEGATIVE_INFINITY);
    }

    private Variant variant(int finalist) {
        return finalists.get(finalist).treatment().variant();
    }

    private Experiment experiment(List<Candidate> candidates, int fresh) {
        return new Experiment(
                frame.name(),
                frame.factors(),
                candidates.stream().map(Candidate::treatment).toList(),
                frame.seed(),
                Task.SEARCH_REPLICATIONS + fresh);
    }
}
