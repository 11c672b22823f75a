package org.concordsim.scenario.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.scenario.ResolvedTree;
import org.concordsim.scenario.Scalars;
import org.concordsim.scenario.Scenario;

/**
 * A key in which two scenarios differ.
 *
 * @param key the path
 * @param first the value in the first scenario; {@code -} when it has no such key
 * @param second the value in the second scenario; {@code -} when it has no such key
 * @param unit the unit
 */
public record KeyDifference(String key, String first, String second, String unit) {
    private static final String NONE = "-";

    /** Returns the differing keys in the order of the registry. */
    public static List<KeyDifference> between(Scenario a, Scenario b) {
        Set<String> keys = new LinkedHashSet<>(a.tree().settings().keySet());
        keys.addAll(b.tree().settings().keySet());
        return keys.stream()
                .map(key -> new KeyDifference(key, value(a, key), value(b, key), unit(a.tree(), key)))
                .filter(difference -> !difference.first().equals(difference.second()))
                .toList();
    }

    private static String value(Scenario scenario, String key) {
        Object value = scenario.tree().value(key);
        return value == null ? NONE : Scalars.of(value);
    }

    private static String unit(ResolvedTree tree, String key) {
        return ScenarioKeys.leaf(tree.registry(), key).evidence().unit();
    }
}
