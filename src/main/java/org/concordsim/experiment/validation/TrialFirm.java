package org.concordsim.experiment.validation;

import java.util.List;
import java.util.Map;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;

/**
 * The firm that facts are held against, with all that it becomes when keys are changed, and other firms by name.
 *
 * @param family the scenario with its changes
 * @param others other scenarios by name
 */
public record TrialFirm(ScenarioFamily family, Map<String, Scenario> others) {
    /** The organizing models, in order. */
    public static final List<String> MODELS = List.of("undefined", "defined", "aligned", "integrated");

    /** The point at which the firm is as it is. */
    public static final String BASE = "base";

    /** Copies the map. */
    public TrialFirm {
        others = Map.copyOf(others);
    }

    /** Returns the firm as it is. */
    public Scenario base() {
        return at(List.of());
    }

    /** Returns the firm as it is under a model. */
    public Treatment under(String model) {
        return treatment(base(), model, BASE);
    }

    /** Returns the firm as it is under every model. */
    public List<Treatment> underEach() {
        Scenario base = base();
        return MODELS.stream().map(model -> treatment(base, model, BASE)).toList();
    }

    /** Returns the firm with changes of the form {@code path=value} under a model, under a name of its own. */
    public Treatment changed(String point, String model, String... changes) {
        return treatment(at(List.of(changes)), model, point);
    }

    /** Returns another firm under every model. */
    public List<Treatment> other(String name) {
        return MODELS.stream().map(model -> other(name, model)).toList();
    }

    /** Returns another firm under one model. */
    public Treatment other(String name, String model) {
        return treatment(others.get(name), model, name);
    }

    private Scenario at(List<String> changes) {
        try {
            return family.at(changes);
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(String.join(" ", e.lines()), e);
        }
    }

    private static Treatment treatment(Scenario scenario, String model, String point) {
        return new Treatment(
                new Variant(model, new Point(point)),
                List.of(),
                scenario.parameters(),
                List.of(new Stage(0, scenario.model(model))));
    }
}
