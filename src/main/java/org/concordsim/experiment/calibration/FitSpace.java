package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.result.Sha256;
import org.concordsim.scenario.Scalars;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;

/**
 * The firms that the prior allows: a scenario with the fitted parameters anywhere in their ranges.
 *
 * @param family the scenario with its changes
 * @param base the scenario
 * @param model the name of the organizing model that the real firm is held to have
 * @param parameters the parameters that are fitted
 */
public record FitSpace(ScenarioFamily family, Scenario base, String model, List<FitParameter> parameters) {
    private static final List<String> ROOTS =
            List.of("market", "channels", "promotion", "qualification", "nurture", "people", "work");

    private static final String FOREIGN =
            "is not fitted: only parameters of the market, the funnel and the people are, never levers or the firm's own"
                    + " choices. Maybe one below " + String.join(", ", ROOTS) + "?";

    /** Copies the parameters. */
    public FitSpace {
        parameters = List.copyOf(parameters);
    }

    /** Returns the space of some ranges by path, or refuses them with a line each. */
    public static FitSpace of(ScenarioFamily family, String model, Map<String, List<Double>> ranges)
            throws ScenarioException {
        Scenario base = family.base();
        List<FitParameter> parameters = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        ranges.forEach((path, ends) -> {
            boolean known = ROOTS.contains(path.split("\\.")[0]);
            List<Leaf> leaves = known ? leaves(base, path) : List.of();
            String fault = known ? fault(path, leaves, ends) : FOREIGN;
            if (fault.isEmpty()) {
                parameters.add(new FitParameter(path, leaves, path.contains("*"), ends.get(0), ends.get(1)));
            } else {
                faults.add("fit: " + path + ": " + fault);
            }
        });
        if (!faults.isEmpty()) {
            throw new ScenarioException(ScenarioException.Kind.INVALID, faults);
        }
        return new FitSpace(family, base, model, parameters);
    }

    /** Returns the keys of a path with the scenario's values. */
    static List<Leaf> leaves(Scenario base, String path) {
        Pattern pattern = Pattern.compile(Pattern.quote(path).replace("*", "\\E[^.]+\\Q"));
        return base.tree().settings().keySet().stream()
                .filter(each -> pattern.matcher(each).matches())
                .map(each ->
                        base.tree().registry().leaf(each).at(each, base.tree().value(each)))
                .toList();
    }

    private static String fault(String path, List<Leaf> leaves, List<Double> ends) {
        if (leaves.isEmpty()) {
            return "no such key. Maybe look it up with 'scenario show'?";
        }
        Leaf leaf = leaves.get(0);
        if (leaf.domain().kind() != Kind.NUMBER && leaf.domain().kind() != Kind.INTEGER) {
            return "is not a number. Maybe leave it out?";
        }
        if (path.contains("*") ? !(ends.get(0) > 0) : !inside(leaf, ends)) {
            return "the range " + ends + " is not within what the key allows. Maybe narrow it?";
        }
        return "";
    }

    private static boolean inside(Leaf leaf, List<Double> ends) {
        return leaf.domain().contains(ends.get(0)) && leaf.domain().contains(ends.get(1));
    }

    /** Returns the paths of the parameters. */
    List<String> paths() {
        return parameters.stream().map(FitParameter::path).toList();
    }

    /** Returns the level of each parameter at a place in the unit cube. */
    double[] levels(double[] place) {
        double[] levels = new double[place.length];
        for (int i = 0; i < place.length; i++) {
            levels[i] = parameters.get(i).level(place[i]);
        }
        return levels;
    }

    /** Returns all changes of the scenario at a place. */
    List<String> changes(double[] place) {
        double[] levels = levels(place);
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            changes.addAll(parameters.get(i).changes(levels[i]));
        }
        return changes;
    }

    /**
     * Returns the firm at a place in the unit cube, whose replications count on from a number; its name tells places apart
     * whatever led to them.
     */
    Treatment treatment(String label, double[] place, int shift) throws ScenarioException {
        List<String> changes = changes(place);
        Scenario scenario = family.at(changes);
        String digest = Sha256.of(String.join(" ", changes)).substring(0, 8);
        List<String> levels = new ArrayList<>();
        for (double level : levels(place)) {
            levels.add(Scalars.of(level));
        }
        return new Treatment(
                new Variant(model, new Point(label + "." + digest)),
                levels,
                scenario.parameters(),
                List.of(new Stage(0, scenario.model(model))),
                shift);
    }

    /** Returns the scenario itself as a treatment. */
    Treatment start() {
        List<String> levels = parameters.stream()
                .map(each ->
                        each.relative() ? "1" : Scalars.of(each.leaves().get(0).value()))
                .toList();
        return new Treatment(
                new Variant(model, Point.IN_PLACE),
                levels,
                base.parameters(),
                List.of(new Stage(0, base.model(model))));
    }
}
