package org.concordsim.experiment.factor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;

/**
 * All that a scenario becomes when its factors take their levels, under each of some organizing models.
 *
 * @param family the scenario with its changes
 * @param factors the factors
 * @param models the names of the organizing models; at a point where the model is a factor, that level counts instead
 */
public record FactorSpace(ScenarioFamily family, List<Factor> factors, List<String> models) {
    /** Copies the lists. */
    public FactorSpace {
        factors = List.copyOf(factors);
        models = List.copyOf(models);
    }

    /**
     * A point with a name.
     *
     * @param label the name in results
     * @param levels the level of each factor as text
     */
    public record Place(String label, List<String> levels) {
        /** Copies the levels. */
        public Place {
            levels = List.copyOf(levels);
        }
    }

    /** Returns points in the unit cube as places p1, p2 and so on, with as many digits as the largest number needs. */
    public List<Place> places(double[][] cube) {
        return numbered(
                IntStream.range(0, cube.length).mapToObj(i -> levels(cube[i])).toList());
    }

    /** Returns points by their levels as places p1, p2 and so on. */
    public static List<Place> numbered(List<List<String>> points) {
        int digits = Integer.toString(points.size()).length();
        return IntStream.range(0, points.size())
                .mapToObj(i -> new Place("p" + String.format("%0" + digits + "d", i + 1), points.get(i)))
                .toList();
    }

    /** Returns the level of each factor at a point in the unit cube. */
    public List<String> levels(double[] point) {
        return IntStream.range(0, factors.size())
                .mapToObj(i -> factors.get(i).level(point[i]))
                .toList();
    }

    /** Returns the experiment at some places, or refuses it with the faults of every place that cannot be. */
    public Experiment experiment(List<Place> places, int replications) throws ScenarioException {
        Survey survey = survey(places);
        if (!survey.faults().isEmpty()) {
            throw new ScenarioException(
                    ScenarioException.Kind.INVALID,
                    survey.faults().values().stream().flatMap(List::stream).toList());
        }
        return experiment(survey, replications);
    }

    /** Returns the experiment at the places of a survey that can be. */
    public Experiment experiment(Survey survey, int replications) throws ScenarioException {
        Scenario base = family.base();
        SimulationParameters simulation = base.parameters().simulation();
        int number = replications > 0 ? replications : simulation.replications();
        return new Experiment(base.name(), paths(), survey.treatments(), simulation.seed(), number);
    }

    /** Returns what the scenario becomes at some places, and which of them cannot be. */
    public Survey survey(List<Place> places) throws ScenarioException {
        Scenario base = family.base();
        List<Survey> surveys =
                places.parallelStream().map(place -> survey(place, base)).toList();
        List<Treatment> treatments = new ArrayList<>();
        Map<String, List<String>> faults = new LinkedHashMap<>();
        surveys.forEach(survey -> {
            treatments.addAll(survey.treatments());
            faults.putAll(survey.faults());
        });
        return new Survey(treatments, faults);
    }

    /**
     * What a scenario becomes at some places.
     *
     * @param treatments the treatments of the places that can be, in order
     * @param faults the lines of each place that contradicts itself, by the name of the place
     */
    public record Survey(List<Treatment> treatments, Map<String, List<String>> faults) {
        /** Copies the treatments and keeps the order of the faults. */
        public Survey {
            treatments = List.copyOf(treatments);
            faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
        }

        /** Returns the survey of those treatments alone whose place fulfils a condition. */
        public Survey only(Predicate<String> place) {
            return new Survey(
                    treatments.stream()
                            .filter(each -> place.test(each.variant().point().label()))
                            .toList(),
                    Map.of());
        }
    }

    /** Returns the paths of the factors. */
    public List<String> paths() {
        return factors.stream().map(Factor::path).toList();
    }

    private Survey survey(Place place, Scenario base) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            changes.addAll(factors.get(i).changes(place.levels().get(i), base.modelNames()));
        }
        try {
            return new Survey(treatments(place, family.at(changes), base), Map.of());
        } catch (ScenarioException e) {
            return new Survey(List.of(), Map.of(place.label(), faults(place, e)));
        }
    }

    private List<Treatment> treatments(Place place, Scenario scenario, Scenario base) {
        Parameters parameters = Sharing.of(scenario.parameters(), base.parameters());
        List<Treatment> treatments = new ArrayList<>();
        for (String model : models(place)) {
            List<Stage> stages = List.of(new Stage(0, scenario.model(model)));
            Variant variant = new Variant(model, new Point(place.label()));
            treatments.add(new Treatment(variant, place.levels(), parameters, stages));
        }
        return treatments;
    }

    private List<String> models(Place place) {
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).isModel()) {
                return List.of(place.levels().get(i));
            }
        }
        return models;
    }

    private List<String> faults(Place place, ScenarioException e) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            words.add(factors.get(i).path() + "=" + place.levels().get(i));
        }
        return e.lines().stream()
                .map(line -> "point " + place.label() + " (" + String.join(", ", words) + "): " + line)
                .toList();
    }
}
