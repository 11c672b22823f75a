package org.concordsim.scenario.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.concordsim.scenario.fault.Faults;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The members of a mapping by name, with the nodes that hold their positions. */
public final class Members {
    private final Place place;
    private final Faults faults;

    /** Reads members of a place. */
    public Members(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
    }

    /** Returns the members in order; none, with a fault, when the node is no mapping. */
    public Map<String, NodeTuple> of(Node node, String path) {
        Map<String, NodeTuple> members = new LinkedHashMap<>();
        if (node.getTag().getValue().startsWith("!")) {
            faults.add(place.at(node), path, "the tag " + node.getTag() + " is not allowed. Maybe leave it out?");
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(member -> add(members, member, path));
        } else if (ValueReader.isNull(node)) {
            faults.add(place.at(node), path, "holds nothing. Maybe its keys are commented out, or not indented?");
        } else {
            faults.add(place.at(node), path, "keys with values are expected. Maybe a colon or a blank is missing?");
        }
        return members;
    }

    private void add(Map<String, NodeTuple> members, NodeTuple member, String path) {
        Node key = member.getKeyNode();
        if (!(key instanceof ScalarNode scalar)) {
            faults.add(place.at(key), path, "a key must be a name. Maybe braces or a dash are out of place?");
            return;
        }
        String name = scalar.getValue();
        NodeTuple first = members.putIfAbsent(name, member);
        if (first != null) {
            int line = first.getKeyNode().getStartMark().getLine() + 1;
            String where = place.positions() ? ", first in line " + line : "";
            faults.add(place.at(key), KnownKeys.join(path, name), "given twice" + where + ". Maybe delete one?");
        }
    }
}
