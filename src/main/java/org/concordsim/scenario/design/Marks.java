package org.concordsim.scenario.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.source.Members;
import org.concordsim.scenario.source.Names;
import org.concordsim.scenario.source.Place;
import org.concordsim.scenario.source.ValueReader;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The reading of texts, numbers, lists and mappings of an experiment file, with their faults. */
final class Marks {
    private final Place place;
    private final Faults faults;
    private final ValueReader values;
    private final Members members;

    Marks(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
        this.values = new ValueReader(place, faults);
        this.members = new Members(place, faults);
    }

    ValueReader values() {
        return values;
    }

    void refuse(Node node, String path, String message) {
        faults.add(place.at(node), path, message);
    }

    /** Returns the members of a mapping, of which only some names are known. */
    Map<String, NodeTuple> members(Node node, String path, List<String> known) {
        Map<String, NodeTuple> all = members.of(node, path);
        all.forEach((name, member) -> {
            if (!known.contains(name)) {
                String full = path.isEmpty() ? name : path + "." + name;
                String near = Names.nearest(name, known)
                        .map(other -> "Did you mean " + (path.isEmpty() ? other : path + "." + other) + "?")
                        .orElse("Maybe one of " + String.join(", ", known) + "?");
                refuse(member.getKeyNode(), full, "unknown key. " + near);
            }
        });
        return all;
    }

    /** Returns the members of a mapping with any names. */
    Map<String, NodeTuple> members(Node node, String path) {
        return members.of(node, path);
    }

    Optional<String> text(Map<String, NodeTuple> members, String name, String path) {
        return Optional.ofNullable(members.get(name))
                .flatMap(member -> values.text(member.getValueNode(), path.isEmpty() ? name : path + "." + name));
    }

    /** Returns a list of texts; empty, with a fault, when there is another thing. */
    List<String> texts(Node node, String path) {
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            list.getValue().forEach(each -> values.text(each, path).ifPresent(texts::add));
        } else {
            refuse(node, path, "a list is expected. Maybe write it in brackets, like [a, b]?");
        }
        return texts;
    }

    /** Returns a whole number in a range; the low end, with a fault, when it is none. */
    int whole(Node node, String path, int low, int high) {
        Optional<String> text = values.text(node, path);
        if (text.isPresent()
                && text.get().matches("\\d{1,9}")
                && Integer.parseInt(text.get()) >= low
                && Integer.parseInt(text.get()) <= high) {
            return Integer.parseInt(text.get());
        }
        text.ifPresent(given -> refuse(
                node, path, given + " is not a whole number in [" + low + ", " + high + "]. Maybe a digit is wrong?"));
        return low;
    }
}
