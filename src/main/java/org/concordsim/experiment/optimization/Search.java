package org.concordsim.experiment.optimization;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Bench;

/**
 * An evolutionary search. All candidates meet the same replications, so that their order is much surer than their
 * levels; what the search says of its winner is too good nevertheless, which is why it is measured afresh.
 */
final class Search {
    private static final int GENERATION = 16;
    private static final int TRIES = 40;

    private final Task task;
    private final LeverSpace space;
    private final Experiment presets;
    private final Breeding breeding;
    private final List<Candidate> tried = new ArrayList<>();
    private final Set<List<String>> known = new HashSet<>();
    private double[] scales;

    Search(Task task, LeverSpace space, Experiment presets) {
        this.task = task;
        this.space = space;
        this.presets = presets;
        this.breeding = new Breeding(space.factors(), task.seed());
    }

    /** Returns everything tried: the presets, then generation by generation. */
    List<Candidate> run(Bench bench) throws IOException, InterruptedException {
        Results first = bench.run(presets);
        scales = task.goals().stream().mapToDouble(goal -> scale(first, goal)).toArray();
        for (Treatment preset : presets.treatments()) {
            String name = preset.variant().model();
            add(0, space.place(name), preset, first);
        }
        for (int generation = 1; tried.size() < task.candidates(); generation++) {
            List<double[]> places = new ArrayList<>();
            List<Treatment> treatments = new ArrayList<>();
            fill(generation, places, treatments);
            if (treatments.isEmpty()) {
                break;
            }
            Results results = bench.run(new Experiment(
                    presets.name(), presets.factors(), treatments, presets.seed(), Task.SEARCH_REPLICATIONS));
            for (int i = 0; i < treatments.size(); i++) {
                add(generation, places.get(i), treatments.get(i), results);
            }
        }
        return List.copyOf(tried);
    }

    /** Returns by what each objective is divided, so that weights compare like with like. */
    double[] scales() {
        return scales.clone();
    }

    private void fill(int generation, List<double[]> places, List<Treatment> treatments) {
        int wanted = Math.min(GENERATION, task.candidates() - tried.size());
        List<Candidate> ranked = Ranking.of(tried, task.tradeOff());
        double progress = (double) tried.size() / task.candidates();
        for (int attempt = 0; attempt < TRIES * GENERATION && treatments.size() < wanted; attempt++) {
            double[] place = generation == 1 ? breeding.anywhere() : breeding.child(ranked, progress);
            List<String> levels = space.levels(place);
            if (known.add(levels)) {
                String name = "c" + (tried.size() + treatments.size() + 1);
                space.treatment(name, levels).ifPresent(treatment -> {
                    places.add(place);
                    treatments.add(treatment);
                });
            }
        }
    }

    private void add(int generation, double[] place, Treatment treatment, Results results) {
        known.add(treatment.levels());
        double[] merits = new double[task.goals().size()];
        Arrays.setAll(merits, i -> {
            Goal goal = task.goals().get(i);
            double mean = results.mean(treatment.variant(), goal.measure().name());
            return goal.merit(mean, scales[i]);
        });
        double violation = task.constraints().stream()
                .mapToDouble(each -> each.violation(results.mean(treatment.variant(), each.measure())))
                .sum();
        boolean defined = Arrays.stream(merits).allMatch(Double::isFinite);
        String name = treatment.variant().model();
        tried.add(new Candidate(name, generation, place, treatment, merits, defined ? violation : Double.MAX_VALUE));
    }

    private double scale(Results results, Goal goal) {
        if (task.goals().size() == 1) {
            return 1;
        }
        double mean = results.mean(presets.variants().get(0), goal.measure().name());
        return Math.abs(mean) > 0 ? Math.abs(mean) : 1;
    }
}
