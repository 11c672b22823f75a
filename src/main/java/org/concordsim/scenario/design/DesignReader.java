package org.concordsim.scenario.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordsim.scenario.source.Names;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The reading of a design against the factors that it is for. */
final class DesignReader {
    private static final int MOST_POINTS = 1_000_000;
    private static final int LOWEST_RESOLUTION = 3;
    private static final int HIGHEST_RESOLUTION = 8;

    private final Marks marks;
    private final List<FactorDraft> factors;
    private final long seed;

    DesignReader(Marks marks, List<FactorDraft> factors, long seed) {
        this.marks = marks;
        this.factors = factors;
        this.seed = seed;
    }

    ExperimentFile.Design read(Node node) {
        Map<String, NodeTuple> parts = marks.members(node, "design", List.of("kind", "points", "resolution", "seed"));
        DesignKind kind = kind(node, parts);
        int points = number(parts, "points", 1, MOST_POINTS);
        int resolution = number(parts, "resolution", LOWEST_RESOLUTION, HIGHEST_RESOLUTION);
        long root = parts.containsKey("seed")
                ? marks.whole(parts.get("seed").getValueNode(), "design.seed", 0, 999_999_999)
                : seed;
        if (kind != null) {
            check(node, kind, points, resolution);
        }
        return new ExperimentFile.Design(kind == null ? DesignKind.GRID : kind, points, resolution, root);
    }

    private static boolean isBare(FactorDraft factor) {
        return factor.isRange() && Double.isNaN(factor.low());
    }

    private DesignKind kind(Node node, Map<String, NodeTuple> parts) {
        Optional<String> text = marks.text(parts, "kind", "design");
        if (text.isEmpty()) {
            if (!parts.containsKey("kind")) {
                marks.refuse(
                        node, "design.kind", "missing. Maybe one of " + String.join(", ", DesignKind.labels()) + "?");
            }
            return null;
        }
        for (DesignKind kind : DesignKind.values()) {
            if (kind.label().equals(text.get())) {
                return kind;
            }
        }
        String hint = Names.nearest(text.get(), DesignKind.labels())
                .map(near -> "Did you mean " + near + "?")
                .orElse("Maybe one of " + String.join(", ", DesignKind.labels()) + "?");
        marks.refuse(parts.get("kind").getValueNode(), "design.kind", text.get() + " is no kind of design. " + hint);
        return null;
    }

    private int number(Map<String, NodeTuple> parts, String name, int low, int high) {
        return parts.containsKey(name) ? marks.whole(parts.get(name).getValueNode(), "design." + name, low, high) : 0;
    }

    private void check(Node node, DesignKind kind, int points, int resolution) {
        boolean ranges = factors.stream().anyMatch(FactorDraft::isRange);
        boolean two = factors.stream().allMatch(factor -> factor.levels().size() == 2);
        boolean filling = kind == DesignKind.LATIN_HYPERCUBE || kind == DesignKind.SOBOL;
        if (kind != DesignKind.LIST && factors.stream().anyMatch(DesignReader::isBare)) {
            marks.refuse(node, "design.kind", kind.label() + " needs factors with levels or ranges. Maybe use list?");
        } else if (filling && points < 2) {
            marks.refuse(node, "design.points", "at least two points are needed. Maybe ten for each factor?");
        } else if (kind != DesignKind.LIST && !filling && ranges) {
            marks.refuse(node, "design.kind", kind.label() + " needs levels, not ranges. Maybe use latinHypercube?");
        } else if (kind == DesignKind.FRACTION && two == (points > 0)) {
            String message = two
                    ? "two-level factors need a resolution, not a number of points. Maybe write resolution: 4?"
                    : "factors with more than two levels need a number of points. Maybe write points: 18?";
            marks.refuse(node, "design", message);
        } else if (kind == DesignKind.FRACTION && two && resolution == 0) {
            marks.refuse(node, "design.resolution", "missing. Maybe write resolution: 4?");
        }
    }
}
