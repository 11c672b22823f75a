package org.concordsim.scenario.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.fault.Origin;
import org.concordsim.scenario.fault.Setting;
import org.concordsim.scenario.registry.Entry;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.scenario.registry.Section;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The reading of one YAML root into a layer. */
final class LayerReader {
    private final Registry registry;
    private final Place place;
    private final Faults faults;
    private final KnownKeys known;
    private final Members members;
    private final ValueReader values;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Map<String, Origin> models = new LinkedHashMap<>();
    private final Map<String, Layer.HybridDraft> hybrids = new LinkedHashMap<>();

    LayerReader(Registry registry, Place place, Faults faults) {
        this.registry = registry;
        this.place = place;
        this.faults = faults;
        this.known = new KnownKeys(registry);
        this.members = new Members(place, faults);
        this.values = new ValueReader(place, faults);
    }

    Layer read(Node root) {
        HeaderReader header = new HeaderReader(place, faults);
        Map<String, NodeTuple> top = members.of(root, "");
        top.forEach((name, member) -> {
            switch (name) {
                case "levers" -> members.of(member.getValueNode(), name).forEach(this::changedModel);
                case "models" -> members.of(member.getValueNode(), name).forEach(this::ownModel);
                default -> {
                    if (!header.read(name, member)) {
                        entry(registry.top(), name, member);
                    }
                }
            }
        });
        return new Layer(header.finish(root, top.containsKey("schemaVersion")), settings, models, hybrids);
    }

    private void entry(Section section, String name, NodeTuple member) {
        Entry entry = section.entries().get(name);
        if (entry instanceof Section below) {
            members.of(member.getValueNode(), below.path()).forEach((key, child) -> entry(below, key, child));
        } else if (entry instanceof Leaf leaf) {
            setting(leaf, member.getValueNode());
        } else {
            faults.add(
                    place.at(member.getKeyNode()),
                    KnownKeys.join(section.path(), name),
                    known.unknown(section.path(), name, section.entries().keySet()));
        }
    }

    private void setting(Leaf leaf, Node node) {
        values.value(node, leaf).ifPresent(value -> settings.put(leaf.path(), new Setting(value, place.at(node))));
    }

    private void changedModel(String model, NodeTuple member) {
        models.put(model, place.at(member.getKeyNode()));
        members.of(member.getValueNode(), "levers." + model)
                .forEach((lever, child) -> lever("levers." + model, lever, child));
    }

    private void ownModel(String model, NodeTuple member) {
        String path = "models." + model;
        checkName(model, member.getKeyNode());
        Map<String, NodeTuple> parts = members.of(member.getValueNode(), path);
        NodeTuple base = parts.remove("base");
        NodeTuple note = parts.remove("note");
        hybrids.put(
                model,
                new Layer.HybridDraft(
                        place.at(member.getKeyNode()), text(base, path + ".base"), text(note, path + ".note")));
        parts.forEach((lever, child) -> lever(path, lever, child));
    }

    private void checkName(String model, Node key) {
        if (registry.models().contains(model)) {
            faults.add(place.at(key), "models." + model, "has presets already. Maybe change it below levers?");
        } else if (!model.matches("[A-Za-z][A-Za-z0-9]{0,39}")) {
            faults.add(
                    place.at(key),
                    "models." + model,
                    "is not a name of letters and digits that begins with a letter. Maybe write it like definedPlus?");
        }
    }

    private Setting text(NodeTuple member, String path) {
        return member == null
                ? null
                : values.text(member.getValueNode(), path)
                        .map(text -> new Setting(text, place.at(member.getValueNode())))
                        .orElse(null);
    }

    private void lever(String path, String name, NodeTuple member) {
        if (registry.levers().containsKey(name)) {
            Leaf leaf = registry.levers().get(name).leaf();
            setting(leaf.at(path + "." + name, leaf.value()), member.getValueNode());
        } else {
            faults.add(
                    place.at(member.getKeyNode()),
                    path + "." + name,
                    known.unknown(path, name, registry.levers().keySet()));
        }
    }
}
