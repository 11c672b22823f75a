package org.concordsim.scenario.source;

import java.util.List;
import java.util.Optional;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.registry.Registry;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The reading of an option {@code path=value} as if it stood in a file of its own. */
final class OptionReader {
    private static final List<String> FILES_ONLY = List.of("schemaVersion", "extends");

    private final Registry registry;
    private final Faults faults;

    OptionReader(Registry registry, Faults faults) {
        this.registry = registry;
        this.faults = faults;
    }

    Optional<Layer> read(String option, int layer) {
        Place place = new Place("--set " + option, layer, false);
        int sign = option.indexOf('=');
        String path = sign < 0 ? "" : option.substring(0, sign).strip();
        if (path.isEmpty()) {
            faults.add(place.whole(), "", "is not path=value. Maybe write firm.salespeople=30?");
            return Optional.empty();
        }
        if (FILES_ONLY.contains(path)) {
            faults.add(place.whole(), path, "can stand in a file only. Maybe write a file that extends this one?");
            return Optional.empty();
        }
        return value(option.substring(sign + 1), place)
                .map(value -> new LayerReader(registry, place, faults).read(nested(path, value)));
    }

    private Optional<Node> value(String text, Place place) {
        if (text.isBlank()) {
            faults.add(place.whole(), "", "no value is given. Maybe it is missing after the sign =?");
            return Optional.empty();
        }
        return YamlText.compose(text, place, faults);
    }

    private static Node nested(String path, Node value) {
        Node node = value;
        String[] parts = path.split("\\.", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            Node key = new ScalarNode(Tag.STR, parts[i], value.getStartMark(), value.getEndMark(), ScalarStyle.PLAIN);
            List<NodeTuple> members = List.of(new NodeTuple(key, node));
            node = new MappingNode(Tag.MAP, true, members, value.getStartMark(), value.getEndMark(), FlowStyle.BLOCK);
        }
        return node;
    }
}
