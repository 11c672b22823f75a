package org.concordsim.scenario.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordsim.scenario.Scalars;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.scenario.source.Names;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The reading of factors against the keys of a scenario. */
final class FactorReader {
    private static final Set<String> COMMON = Set.of("simulation.seed", "simulation.replications");
    private static final List<String> KEYS = List.of("levels", "low", "high", "scale");

    private final Marks marks;
    private final Scenario scenario;

    FactorReader(Marks marks, Scenario scenario) {
        this.marks = marks;
        this.scenario = scenario;
    }

    Optional<FactorDraft> read(String path, NodeTuple member) {
        Optional<Leaf> leaf = leaf(path, member.getKeyNode());
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        String place = "factors." + path;
        Map<String, NodeTuple> parts = marks.members(member.getValueNode(), place, KEYS);
        if (parts.containsKey("levels")) {
            return levels(parts, leaf.get(), place);
        }
        return range(member.getValueNode(), parts, leaf.get(), place);
    }

    boolean knows(String path, Node node) {
        return leaf(path, node).isPresent();
    }

    /** Returns the text of a level in its one form; empty, with a fault, when the key does not take it. */
    Optional<String> level(Node node, String path) {
        return leaf(path, node).flatMap(leaf -> level(node, leaf));
    }

    private Optional<String> level(Node node, Leaf leaf) {
        return marks.values().value(node, leaf).map(Scalars::of);
    }

    private Optional<FactorDraft> levels(Map<String, NodeTuple> parts, Leaf leaf, String place) {
        Node node = parts.get("levels").getValueNode();
        if (parts.size() > 1) {
            marks.refuse(node, place, "has levels and a range. Maybe keep one of them?");
            return Optional.empty();
        }
        if (!(node instanceof SequenceNode list) || list.getValue().size() < 2) {
            marks.refuse(node, place + ".levels", "at least two levels are expected. Maybe write them like [1, 2]?");
            return Optional.empty();
        }
        List<String> levels = new ArrayList<>();
        for (Node each : list.getValue()) {
            level(each, leaf).ifPresent(level -> {
                if (levels.contains(level)) {
                    marks.refuse(each, place + ".levels", level + " is there twice. Maybe delete one?");
                }
                levels.add(level);
            });
        }
        return levels.size() == list.getValue().size()
                ? Optional.of(FactorDraft.of(leaf.path(), levels))
                : Optional.empty();
    }

    private Optional<FactorDraft> range(Node node, Map<String, NodeTuple> parts, Leaf leaf, String place) {
        boolean numeric = leaf.domain().kind() == Kind.NUMBER || leaf.domain().kind() == Kind.INTEGER;
        if (!numeric || !parts.containsKey("low") || !parts.containsKey("high")) {
            String hint = numeric ? "Maybe add low and high, or levels?" : "Maybe list its levels?";
            marks.refuse(node, place, "needs levels" + (numeric ? " or a range. " : ". ") + hint);
            return Optional.empty();
        }
        Optional<Double> low = number(parts.get("low"), leaf);
        Optional<Double> high = number(parts.get("high"), leaf);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        String scale = marks.text(parts, "scale", place).orElse("linear");
        boolean logarithmic = scale.equals("log");
        if (!logarithmic && !scale.equals("linear")) {
            marks.refuse(
                    parts.get("scale").getValueNode(),
                    place + ".scale",
                    scale + " is neither linear nor log. Maybe log?");
        }
        if (!(low.get() < high.get())) {
            marks.refuse(node, place, "low must be below high. Maybe they are the wrong way round?");
        } else if (logarithmic && !(low.get() > 0)) {
            marks.refuse(node, place, "a logarithmic range must begin above 0. Maybe use scale: linear?");
        }
        boolean whole = leaf.domain().kind() == Kind.INTEGER;
        return Optional.of(new FactorDraft(leaf.path(), List.of(), low.get(), high.get(), logarithmic, whole));
    }

    private Optional<Double> number(NodeTuple member, Leaf leaf) {
        return marks.values().value(member.getValueNode(), leaf).map(value -> ((Number) value).doubleValue());
    }

    private Optional<Leaf> leaf(String path, Node node) {
        Registry registry = scenario.tree().registry();
        if (path.equals(FactorDraft.MODEL)) {
            return Optional.of(Models.leaf(scenario.modelNames()));
        }
        if (COMMON.contains(path)) {
            marks.refuse(node, "factors." + path, "is common to all points. Maybe use replications instead?");
            return Optional.empty();
        }
        String[] parts = path.split("\\.", -1);
        boolean lever = parts.length == 3
                && parts[0].equals("levers")
                && registry.levers().containsKey(parts[2]);
        if (lever && (parts[1].equals("*") || scenario.modelNames().contains(parts[1]))) {
            return Optional.of(registry.levers().get(parts[2]).leaf().at(path, null));
        }
        Leaf leaf = registry.leaf(path);
        if (leaf == null) {
            marks.refuse(node, "factors." + path, unknown(path, registry));
        }
        return Optional.ofNullable(leaf);
    }

    private String unknown(String path, Registry registry) {
        List<String> known =
                new ArrayList<>(registry.top().leaves().map(Leaf::path).toList());
        scenario.modelNames()
                .forEach(
                        model -> registry.levers().keySet().forEach(name -> known.add("levers." + model + "." + name)));
        return "unknown key. "
                + Names.nearest(path, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Maybe see 'concord scenario show default'?");
    }
}
