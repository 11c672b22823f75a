package org.concordsim.scenario;

import java.util.List;
import org.concordsim.scenario.registry.Entry;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Section;

/** The text of a resolved scenario: every key in the registry's order, one form for one content. */
final class ResolvedYaml {
    private final Scenario scenario;
    private final boolean commented;
    private final StringBuilder text = new StringBuilder();

    private ResolvedYaml(Scenario scenario, boolean commented) {
        this.scenario = scenario;
        this.commented = commented;
    }

    /** Returns the bare text, which is the canonical form. */
    static String of(Scenario scenario) {
        return new ResolvedYaml(scenario, false).write();
    }

    /** Returns the text with meaning, unit, source and grade of each key as comments. */
    static String commented(Scenario scenario) {
        return new ResolvedYaml(scenario, true).write();
    }

    private String write() {
        line(0, "schemaVersion: 1");
        line(0, "name: " + Scalars.quoted(scenario.name()));
        line(0, "question: " + Scalars.quoted(scenario.question()));
        line(0, "compare: [" + String.join(", ", scenario.compared()) + "]");
        entries(scenario.tree().registry().top(), 0);
        line(0, "levers:");
        for (String model : scenario.tree().registry().models()) {
            line(1, model + ":");
            levers(model);
        }
        hybrids(scenario.tree().hybrids());
        return text.toString();
    }

    private void entries(Section section, int depth) {
        for (Entry entry : section.entries().values()) {
            if (entry instanceof Section below) {
                line(depth, below.name() + ":");
                entries(below, depth + 1);
            } else if (entry instanceof Leaf leaf) {
                leaf(leaf, depth);
            }
        }
    }

    private void leaf(Leaf leaf, int depth) {
        if (commented) {
            LeafComment.of(leaf).forEach(comment -> line(depth, comment));
        }
        Object value = scenario.tree().value(leaf.path());
        boolean changed =
                commented && scenario.tree().settings().get(leaf.path()).given();
        String from = changed
                ? "  # from " + scenario.tree().settings().get(leaf.path()).origin() + "; default "
                        + Scalars.of(leaf.value())
                : "";
        line(depth, leaf.name() + ": " + Scalars.of(value) + from);
    }

    private void levers(String model) {
        String path = scenario.tree().leversOf(model);
        scenario.tree().registry().levers().values().forEach(lever -> {
            Object preset = lever.presets().getOrDefault(model, lever.leaf().value());
            leaf(lever.leaf().at(path + "." + lever.name(), preset), 2);
        });
    }

    private void hybrids(List<ResolvedTree.Hybrid> hybrids) {
        if (!hybrids.isEmpty()) {
            line(0, "models:");
        }
        for (ResolvedTree.Hybrid hybrid : hybrids) {
            line(1, hybrid.name() + ":");
            line(2, "base: " + hybrid.base());
            line(2, "note: " + Scalars.quoted(hybrid.note()));
            levers(hybrid.name());
        }
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
