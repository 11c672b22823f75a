package org.concordsim.scenario.mapping;

import java.util.List;
import java.util.Map;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.source.Members;
import org.concordsim.scenario.source.Names;
import org.concordsim.scenario.source.Place;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The reading of texts, numbers and lists of a mapping file, with their faults. */
final class Cells {
    private final Place place;
    private final Faults faults;
    private final Members members;

    Cells(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
        this.members = new Members(place, faults);
    }

    void refuse(Node node, String path, String message) {
        faults.add(place.at(node), path, message);
    }

    Map<String, NodeTuple> members(Node node, String path) {
        return members.of(node, path);
    }

    /** Returns the members of a mapping, of which only some names are known. */
    Map<String, NodeTuple> members(Node node, String path, List<String> known) {
        Map<String, NodeTuple> all = members.of(node, path);
        all.forEach((name, member) -> {
            if (!known.contains(name)) {
                String hint = Names.nearest(name, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Maybe one of " + String.join(", ", known) + "?");
                refuse(member.getKeyNode(), path.isEmpty() ? name : path + "." + name, "not a known key. " + hint);
            }
        });
        return all;
    }

    String text(Node node, String path) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        refuse(node, path, "a text is expected. Maybe brackets are out of place?");
        return "";
    }

    /** Returns the texts of a list, or a single text as a list of one. */
    List<String> texts(Node node, String path) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(each -> text(each, path)).toList();
        }
        return List.of(text(node, path));
    }

    double number(Node node, String path) {
        try {
            return Double.parseDouble(text(node, path));
        } catch (NumberFormatException e) {
            refuse(node, path, "a number is expected. Maybe a decimal comma was used?");
            return Double.NaN;
        }
    }

    List<Double> numbers(Node node, String path) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(each -> number(each, path)).toList();
        }
        return List.of(number(node, path));
    }
}
