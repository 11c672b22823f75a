package org.concordsim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.calibration.target.Target;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Bench;
import org.concordsim.scenario.ScenarioException;

/** The simulation of points of a space. */
final class Trials {
    /** The replications of each point. */
    static final int REPLICATIONS = 2;

    /** Chances that are set aside for each point, so that no two share one. */
    private static final int CHANCES = 10;

    private final FitSpace space;
    private final List<Target> targets;
    private final Bench bench;
    private final List<Treatment> all = new ArrayList<>();

    Trials(FitSpace space, List<Target> targets, Bench bench) {
        this.space = space;
        this.targets = targets;
        this.bench = bench;
    }

    /** Returns the number of parameters. */
    int factors() {
        return space.parameters().size();
    }

    /** Returns every firm that was simulated. */
    List<Treatment> all() {
        return List.copyOf(all);
    }

    /** Simulates points; one at which the parameters contradict each other is left out. */
    List<Trial> run(String wave, List<double[]> places) throws IOException, InterruptedException {
        int digits = Integer.toString(places.size()).length();
        return run(
                places,
                REPLICATIONS,
                (i, place) ->
                        space.treatment(wave + "p" + String.format("%0" + digits + "d", i + 1), place, chance(i)));
    }

    /** Simulates points once each. */
    List<Trial> known(List<double[]> places) throws IOException, InterruptedException {
        return run(places, 1, (i, place) -> space.treatment("k" + (i + 1), place, chance(i)));
    }

    private List<Trial> run(List<double[]> places, int replications, Firm firm)
            throws IOException, InterruptedException {
        List<double[]> possible = new ArrayList<>();
        List<Treatment> treatments = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            try {
                treatments.add(firm.at(i, places.get(i)));
                possible.add(places.get(i));
            } catch (ScenarioException e) {
                continue;
            }
        }
        all.addAll(treatments);
        Results results = run(treatments, replications);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < treatments.size(); i++) {
            trials.add(trial(possible.get(i), treatments.get(i), results));
        }
        return trials;
    }

    /**
     * Returns the number of a chance that no other point has: with a common one, the luck of two replications would stand
     * for the noise of the simulation everywhere and shift all figures alike.
     */
    private int chance(int number) {
        return CHANCES * (all.size() + number + 1);
    }

    /** The firm at one of several places. */
    private interface Firm {
        Treatment at(int number, double[] place) throws ScenarioException;
    }

    /** Simulates some trials further, up to a number of replications. */
    List<Trial> extend(List<Trial> trials, int replications) throws IOException, InterruptedException {
        Results results = run(trials.stream().map(Trial::treatment).toList(), replications);
        return trials.stream()
                .map(trial -> trial(trial.place(), trial.treatment(), results))
                .toList();
    }

    private Results run(List<Treatment> treatments, int replications) throws IOException, InterruptedException {
        return bench.run(new Experiment(
                space.base().name(),
                space.paths(),
                treatments,
                space.base().parameters().simulation().seed(),
                replications));
    }

    private Trial trial(double[] place, Treatment treatment, Results results) {
        double[][] figures = targets.stream()
                .map(target -> results.sample(treatment.variant(), target.name()))
                .toArray(double[][]::new);
        double[] scaled = IntStream.range(0, figures.length)
                .filter(i -> targets.get(i).fitted())
                .mapToDouble(i -> Arrays.stream(figures[i])
                        .map(targets.get(i).scale()::of)
                        .average()
                        .orElseThrow())
                .toArray();
        return new Trial(place, treatment, figures, scaled);
    }
}
