package org.concordsim.experiment.calibration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordsim.scenario.Scalars;

/** The scenario file with fitted values. */
final class FittedFiles {
    private static final int LONGEST = 60;

    private FittedFiles() {}

    static String scenario(FitSpace space, double[] place) {
        String name = space.base().name() + "-fitted";
        return "schemaVersion: 1\nname: " + Scalars.quoted(name.length() > LONGEST ? "fitted" : name)
                + "\nquestion: \"What would the organizing models do to the firm that the export shows?\"\n"
                + "extends: scenario.resolved.yaml\n" + tree(space.changes(place));
    }

    /** Returns the experiment of every organizing model at some draws. */
    static String models(FitSpace space, List<double[]> draws) {
        StringBuilder text = new StringBuilder("schemaVersion: 1\n");
        String name = space.base().name() + "-models";
        text.append("name: ").append(name.length() > LONGEST ? "models" : name).append('\n');
        text.append("question: \"What do the organizing models do to the firms that the export allows?\"\n");
        text.append("scenario: scenario.resolved.yaml\nreplications: 4\ndesign: {kind: list}\nfactors:\n");
        for (FitParameter parameter : space.parameters()) {
            parameter
                    .leaves()
                    .forEach(leaf -> text.append("  - ").append(leaf.path()).append('\n'));
        }
        text.append("points:\n");
        for (int i = 0; i < draws.size(); i++) {
            text.append("  draw").append(i + 1).append(":\n");
            space.changes(draws.get(i)).forEach(change -> text.append("    ")
                    .append(change.replace("=", ": "))
                    .append('\n'));
        }
        return text.toString();
    }

    /** Returns changes of the form path=value as nested keys. */
    private static String tree(List<String> changes) {
        Map<String, Object> top = new TreeMap<>();
        for (String change : changes) {
            String[] sides = change.split("=", 2);
            put(top, sides[0].split("\\."), 0, sides[1]);
        }
        StringBuilder text = new StringBuilder();
        print(top, "", text);
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> map, String[] path, int depth, String value) {
        if (depth == path.length - 1) {
            map.put(path[depth], value);
        } else {
            Object below = map.computeIfAbsent(path[depth], key -> new TreeMap<String, Object>());
            put((Map<String, Object>) below, path, depth + 1, value);
        }
    }

    private static void print(Map<String, Object> map, String indent, StringBuilder text) {
        map.forEach((key, value) -> {
            text.append(indent).append(key).append(':');
            if (value instanceof Map<?, ?> below) {
                text.append('\n');
                @SuppressWarnings("unchecked")
                Map<String, Object> members = (Map<String, Object>) below;
                print(members, indent + "  ", text);
            } else {
                text.append(' ').append(value).append('\n');
            }
        });
    }
}
