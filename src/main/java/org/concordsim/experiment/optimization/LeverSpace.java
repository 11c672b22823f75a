package org.concordsim.experiment.optimization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scalars;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Lever;

/**
 * All organizing models that the levers allow: each lever within the range that some model is described with, each
 * choice free. Levers that are not searched keep the values of a base.
 *
 * @param family the scenario with its changes
 * @param scenario the scenario
 * @param base the name of the model whose levers are kept where they are not searched
 * @param levers the levers that are searched
 */
public record LeverSpace(ScenarioFamily family, Scenario scenario, String base, List<Lever> levers) {
    private static final String CANDIDATE = "models.candidate.";
    private static final List<String> VOICES = List.of("listVoiceSales", "listVoiceMarketing", "listVoiceFinance");
    private static final double CENTS = 100;

    /** Copies the levers. */
    public LeverSpace {
        levers = List.copyOf(levers);
    }

    /** Returns the levers as factors, with their ranges over all models. */
    List<Factor> factors() {
        return levers.stream().map(LeverSpace::factor).toList();
    }

    /** Returns the names of the levers. */
    List<String> names() {
        return levers.stream().map(Lever::name).toList();
    }

    /** Returns the levels at a point of the unit cube, mended where levers depend on each other. */
    List<String> levels(double[] point) {
        Map<String, String> levels = new LinkedHashMap<>();
        List<Factor> factors = factors();
        for (int i = 0; i < point.length; i++) {
            levels.put(names().get(i), factors.get(i).level(point[i]));
        }
        mendVoices(levels);
        if (levels.containsKey("budgetEstimateWeight") && !"estimate".equals(rule(levels))) {
            levels.put("budgetEstimateWeight", "0");
        }
        return List.copyOf(levels.values());
    }

    /** Returns the place in the unit cube of an organizing model, clipped to the ranges. */
    double[] place(String model) {
        return levers.stream().mapToDouble(lever -> place(lever, model)).toArray();
    }

    /** Returns the levels of an organizing model. */
    List<String> levelsOf(String model) {
        return levers.stream().map(lever -> Scalars.of(value(lever, model))).toList();
    }

    /** Returns a model with some levels as a treatment; nothing where the levels contradict each other. */
    Optional<Treatment> treatment(String name, List<String> levels) {
        List<String> changes = new ArrayList<>(List.of(CANDIDATE + "base=" + base));
        for (int i = 0; i < levels.size(); i++) {
            changes.add(CANDIDATE + names().get(i) + "=" + levels.get(i));
        }
        try {
            OrganizingModel model = family.at(changes).model("candidate");
            return Optional.of(treatment(new OrganizingModel(name, model.levers()), levels));
        } catch (ScenarioException e) {
            return Optional.empty();
        }
    }

    /** Returns a model of the scenario as a treatment. */
    Treatment treatment(String model) {
        return treatment(scenario.model(model), levelsOf(model));
    }

    private Treatment treatment(OrganizingModel model, List<String> levels) {
        Variant variant = new Variant(model.name(), Point.IN_PLACE);
        return new Treatment(variant, levels, scenario.parameters(), List.of(new Stage(0, model)));
    }

    private Object value(Lever lever, String model) {
        return scenario.tree().value(scenario.tree().leversOf(model) + "." + lever.name());
    }

    private double place(Lever lever, String model) {
        Factor factor = factor(lever);
        Object value = value(lever, model);
        if (!factor.isRange()) {
            return (factor.levels().indexOf(Scalars.of(value)) + 0.5)
                    / factor.levels().size();
        }
        double wide = factor.high() - factor.low();
        double place = wide > 0 ? (((Number) value).doubleValue() - factor.low()) / wide : 0.5;
        return Math.max(0, Math.min(1, place));
    }

    private static Factor factor(Lever lever) {
        if (lever.leaf().domain().kind() == Kind.CHOICE) {
            return Factor.choice(lever.name(), lever.leaf().domain().choices());
        }
        if (lever.leaf().domain().kind() == Kind.SWITCH) {
            return Factor.choice(lever.name(), List.of("false", "true"));
        }
        double low = lever.ranges().values().stream()
                .mapToDouble(Lever.Range::low)
                .min()
                .orElseThrow();
        double high = lever.ranges().values().stream()
                .mapToDouble(Lever.Range::high)
                .max()
                .orElseThrow();
        return Factor.range(lever.name(), low, high, lever.leaf().domain().kind() == Kind.INTEGER);
    }

    private String rule(Map<String, String> levels) {
        return levels.getOrDefault(
                "budgetRule",
                String.valueOf(scenario.tree().value(scenario.tree().leversOf(base) + ".budgetRule")));
    }

    private static void mendVoices(Map<String, String> levels) {
        if (!levels.keySet().containsAll(VOICES)) {
            return;
        }
        double sum = VOICES.stream()
                .mapToDouble(voice -> Double.parseDouble(levels.get(voice)))
                .sum();
        long sales = sum > 0 ? Math.round(CENTS * Double.parseDouble(levels.get(VOICES.get(0))) / sum) : 0;
        long finance = sum > 0 ? Math.round(CENTS * Double.parseDouble(levels.get(VOICES.get(2))) / sum) : 0;
        levels.put(VOICES.get(0), Scalars.of(sales / CENTS));
        levels.put(VOICES.get(2), Scalars.of(finance / CENTS));
        levels.put(VOICES.get(1), Scalars.of((CENTS - sales - finance) / CENTS));
    }
}
