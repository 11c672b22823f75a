package org.concordsim.scenario.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.fault.Setting;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The reading of what a file says about itself: schema version, name, question, base and models to compare. */
final class HeaderReader {
    private final Place place;
    private final Faults faults;
    private final ValueReader values;
    private Setting name;
    private Setting question;
    private Setting extended;
    private List<Setting> compared;

    HeaderReader(Place place, Faults faults) {
        this.place = place;
        this.faults = faults;
        this.values = new ValueReader(place, faults);
    }

    /** Reads a member if it belongs to the header, and returns whether it does. */
    boolean read(String key, NodeTuple member) {
        Node node = member.getValueNode();
        switch (key) {
            case "schemaVersion" -> version(node);
            case "name" -> name = name(node);
            case "question" -> question = text(node, key);
            case "extends" -> extended = text(node, key);
            case "compare" -> compared = compared(node);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Returns the header and refuses a file without schema version. */
    Layer.Header finish(Node root, boolean hasVersion) {
        if (place.positions() && !hasVersion && root instanceof MappingNode) {
            faults.add(place.at(root), "schemaVersion", "missing. Maybe add the line schemaVersion: 1?");
        }
        return new Layer.Header(place.layer(), name, question, extended, compared);
    }

    private void version(Node node) {
        Optional<String> version = values.text(node, "schemaVersion");
        version.filter(text -> !text.equals("1"))
                .ifPresent(text -> faults.add(
                        place.at(node), "schemaVersion", text + " is not 1. Maybe the file is for another version?"));
    }

    private Setting name(Node node) {
        Setting given = text(node, "name");
        if (given != null && !String.valueOf(given.value()).matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            faults.add(
                    given.origin(),
                    "name",
                    "\"" + given.value()
                            + "\" is not a name of letters, digits, '-', '_' and '.'. Maybe put the words into question?");
        }
        return given;
    }

    private Setting text(Node node, String key) {
        return values.text(node, key)
                .map(text -> new Setting(text, place.at(node)))
                .orElse(null);
    }

    private List<Setting> compared(Node node) {
        List<Setting> names = new ArrayList<>();
        if (!(node instanceof SequenceNode list) || list.getValue().isEmpty()) {
            faults.add(
                    place.at(node), "compare", "a list of organizing models is expected. Maybe [undefined, defined]?");
            return names;
        }
        for (Node item : list.getValue()) {
            Setting given = text(item, "compare");
            if (given != null
                    && names.stream().anyMatch(earlier -> earlier.value().equals(given.value()))) {
                faults.add(given.origin(), "compare", given.value() + " is given twice. Maybe delete one?");
            } else if (given != null) {
                names.add(given);
            }
        }
        return names;
    }
}
