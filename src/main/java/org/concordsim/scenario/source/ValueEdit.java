package org.concordsim.scenario.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.scenario.fault.Faults;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The change of values in a YAML text that leaves all else as it stands, comments and order included. */
public final class ValueEdit {
    private ValueEdit() {}

    /** Returns the scalars of a YAML mapping by path, with dots between keys, in the order of the text. */
    public static Map<String, String> values(Node root) {
        Map<String, String> values = new LinkedHashMap<>();
        scalars(root, "").forEach((path, node) -> values.put(path, node.getValue()));
        return values;
    }

    /** Returns the text with other values at some paths; a path that the text does not hold is a fault. */
    public static String put(String text, Map<String, String> values, Place place, Faults faults) {
        Node root = YamlText.compose(text, place, faults).orElse(null);
        if (root == null) {
            return text;
        }
        Map<String, ScalarNode> known = scalars(root, "");
        TreeMap<Integer, ScalarNode> spots = new TreeMap<>();
        Map<ScalarNode, String> news = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            ScalarNode node = known.get(path);
            if (node == null) {
                faults.add(place.whole(), path, "is not in the file. Maybe write it there with any value first?");
            } else {
                spots.put(node.getStartMark().getIndex(), node);
                news.put(node, value);
            }
        });
        StringBuilder changed = new StringBuilder(text);
        spots.descendingMap()
                .forEach((start, node) -> changed.replace(
                        text.offsetByCodePoints(0, start),
                        text.offsetByCodePoints(0, node.getEndMark().getIndex()),
                        news.get(node)));
        return changed.toString();
    }

    private static Map<String, ScalarNode> scalars(Node node, String path) {
        Map<String, ScalarNode> found = new LinkedHashMap<>();
        if (node instanceof ScalarNode scalar) {
            found.put(path, scalar);
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(member -> {
                String key = ((ScalarNode) member.getKeyNode()).getValue();
                found.putAll(scalars(member.getValueNode(), path.isEmpty() ? key : path + "." + key));
            });
        }
        return found;
    }
}
