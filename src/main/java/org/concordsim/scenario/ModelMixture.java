package org.concordsim.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordsim.model.organization.Levers;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.fault.Setting;

/**
 * An organizing model that takes some levers from one model of a scenario and the others from another.
 *
 * @param scenario the scenario
 * @param from the model that gives the levers that are not moved
 * @param to the model that gives those that are
 */
public record ModelMixture(Scenario scenario, String from, String to) {
    /** Returns the levers with some moved, or refuses them where they contradict each other or the firm. */
    public Levers levers(Collection<String> moved) throws ScenarioException {
        ResolvedTree tree = scenario.tree();
        Map<String, Setting> settings = new LinkedHashMap<>(tree.settings());
        for (String lever : tree.registry().levers().keySet()) {
            if (!moved.contains(lever)) {
                settings.put(path(to, lever), settings.get(path(from, lever)));
            }
        }
        ResolvedTree mixed = new ResolvedTree(tree.registry(), settings, tree.hybrids());
        Faults faults = new Faults();
        LeverContradictions.find(new Conflict(mixed, faults), tree.leversOf(to));
        if (!faults.isEmpty()) {
            throw new ScenarioException(ScenarioException.Kind.INVALID, faults.lines());
        }
        return new RecordBinder(mixed::value).bind(Levers.class, tree.leversOf(to));
    }

    private String path(String model, String lever) {
        return scenario.tree().leversOf(model) + "." + lever;
    }
}
