package org.concordsim.scenario.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.fault.Setting;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Registry;

/** The keys of a resolved scenario as plain data. */
public final class ScenarioKeys {
    private ScenarioKeys() {}

    /** Returns one map for each key: path, value, default, where it was given, range, unit, meaning, source, grade. */
    public static List<Map<String, Object>> of(Scenario scenario) {
        Registry registry = scenario.tree().registry();
        return scenario.tree().settings().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), leaf(registry, entry.getKey())))
                .toList();
    }

    /** Returns the leaf of a path, be it a key of the registry or a lever of an organizing model. */
    static Leaf leaf(Registry registry, String path) {
        Leaf leaf = registry.leaf(path);
        if (leaf != null) {
            return leaf;
        }
        String[] parts = path.split("\\.");
        Leaf lever = registry.levers().get(parts[2]).leaf();
        return lever.at(path, registry.levers().get(parts[2]).presets().getOrDefault(parts[1], lever.value()));
    }

    private static Map<String, Object> row(String path, Setting setting, Leaf leaf) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", path);
        row.put("value", setting.value());
        row.put("default", leaf.value());
        row.put("from", setting.given() ? setting.origin().toString() : "default");
        row.put("unit", leaf.evidence().unit());
        if (leaf.isNumeric()) {
            row.put("low", leaf.domain().low());
            row.put("high", leaf.domain().high());
            leaf.evidence().prior().ifPresent(prior -> row.put("prior", List.of(prior.low(), prior.high())));
        } else if (leaf.domain().kind() == Kind.CHOICE) {
            row.put("choices", leaf.domain().choices());
        }
        row.put("meaning", leaf.evidence().note());
        row.put("source", leaf.evidence().source());
        row.put("grade", leaf.evidence().grade());
        return row;
    }
}
