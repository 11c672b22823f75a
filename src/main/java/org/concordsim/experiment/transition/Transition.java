package org.concordsim.experiment.transition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.check.Require;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.result.Measure;
import org.concordsim.result.Measure.Better;
import org.concordsim.result.table.Decimal;

/**
 * A firm on several paths of organizing models with the same customers. Seed and replications are those of the
 * parameters.
 *
 * @param name the scenario's name
 * @param parameters the parameters
 * @param paths the paths in the order of the tables; of those with the same first model one stays
 * @param measures the names of the measures whose differences are followed
 */
public record Transition(String name, Parameters parameters, List<TransitionPath> paths, List<String> measures) {
    /** The factor of the design: the schedule of the models. */
    public static final String FACTOR = "stages";

    private static final double MONTHS = 12;
    private static final String PER_YEAR = "/year";

    /** Copies the lists and checks that names are different and that every change is observed. */
    public Transition {
        paths = List.copyOf(paths);
        measures = List.copyOf(measures);
        Set<String> names = new HashSet<>();
        double months = MONTHS * parameters.simulation().observedYears();
        for (TransitionPath path : paths) {
            Require.that(
                    names.add(path.name()),
                    path,
                    "There are two paths '" + path.name() + "'. Maybe call one otherwise?");
            Require.that(
                    path.lastMonth() < months,
                    path,
                    "Path " + path.name() + ": every change must be before month " + Decimal.text(months)
                            + ", when observation ends, but one is in month " + Decimal.text(path.lastMonth())
                            + ". Maybe raise --years?");
        }
        for (TransitionPath path : paths) {
            staying(paths, path);
        }
    }

    /** Returns the experiment: a treatment for each path. */
    public Experiment experiment() {
        SimulationParameters simulation = parameters.simulation();
        List<Treatment> treatments = paths.stream()
                .map(path -> new Treatment(variant(path), List.of(path.text()), parameters, path.stages(simulation)))
                .toList();
        return new Experiment(name, List.of(FACTOR), treatments, simulation.seed(), simulation.replications());
    }

    /** Returns the path that stays in the first model of a path: the state from which the path branches. */
    public TransitionPath stayingLike(TransitionPath path) {
        return staying(paths, path);
    }

    /** Returns the paths with the same first model as a path, itself included. */
    public List<TransitionPath> alike(TransitionPath path) {
        return alike(paths, path);
    }

    private static List<TransitionPath> alike(List<TransitionPath> paths, TransitionPath path) {
        String first = path.first().name();
        return paths.stream()
                .filter(other -> other.first().name().equals(first))
                .toList();
    }

    private static TransitionPath staying(List<TransitionPath> paths, TransitionPath path) {
        return alike(paths, path).stream()
                .filter(TransitionPath::isStaying)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No path stays in "
                        + path.first().name() + ", in which path " + path.name() + " begins. Maybe add one?"));
    }

    /** Returns the length of a quarter in years; the last one is shorter where the observed time does not divide. */
    public double years(int quarter) {
        SimulationParameters simulation = parameters.simulation();
        double length = simulation.quarterDays() / simulation.yearDays();
        return Math.min(length, simulation.observedYears() - (quarter - 1) * length);
    }

    /** Returns the end of a quarter in months after the end of warm-up. */
    double month(int quarter) {
        SimulationParameters simulation = parameters.simulation();
        double end = quarter * simulation.quarterDays() / simulation.yearDays();
        return MONTHS * Math.min(end, simulation.observedYears());
    }

    /** Returns the number of quarters that are observed. */
    public int quarters() {
        SimulationParameters simulation = parameters.simulation();
        double quarters = simulation.observedYears() * simulation.yearDays() / simulation.quarterDays();
        return (int) Math.ceil(quarters - 1e-9);
    }

    /** Returns whether differences of a measure add up over time and more of it is better. */
    public static boolean canFollow(Measure measure) {
        return measure.unit().endsWith(PER_YEAR) && measure.better() == Better.HIGHER;
    }

    /** Returns the unit of the amounts of a measure: its own without the year. */
    static String unit(Measure measure) {
        return measure.unit().substring(0, measure.unit().length() - PER_YEAR.length());
    }

    /** Returns the variant of a path: its last model at the point that has its name. */
    static Variant variant(TransitionPath path) {
        return new Variant(path.last().name(), new Point(path.name()));
    }
}
