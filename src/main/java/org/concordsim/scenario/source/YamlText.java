package org.concordsim.scenario.source;

import java.io.StringReader;
import java.util.Optional;
import org.concordsim.scenario.fault.Faults;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML text as a graph of nodes with positions, within limits that stop a file from growing when it is read. */
public final class YamlText {
    private static final int ALIASES = 50;
    private static final int DEPTH = 20;

    private YamlText() {}

    /** Returns the root node; empty, with a fault, when the text is not YAML or holds nothing. */
    public static Optional<Node> compose(String text, Place place, Faults faults) {
        try {
            Node root = new Yaml(limits()).compose(new StringReader(text));
            if (root == null) {
                faults.add(place.whole(), "", "holds nothing. Maybe start with schemaVersion: 1?");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            refuse(e, place, faults);
        } catch (YAMLException e) {
            faults.add(
                    place.whole(), "", "refused: " + e.getMessage() + ". Maybe anchors or nesting grow out of hand?");
        }
        return Optional.empty();
    }

    private static void refuse(MarkedYAMLException e, Place place, Faults faults) {
        boolean ended = e.getProblem().matches(".*(end of stream|<stream end>).*");
        boolean open = ended && e.getContextMark() != null;
        if (open) {
            faults.add(
                    place.at(e.getContextMark()),
                    "",
                    "not valid YAML: what begins here never ends. " + "Maybe a quote or a bracket is missing?");
        } else {
            String problem = e.getProblem().replaceAll("\\.$", "");
            faults.add(place.at(e.getProblemMark()), "", "not valid YAML: " + problem + ". " + hint(problem));
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        options.setNestingDepthLimit(DEPTH);
        options.setCodePointLimit(TextFile.LIMIT);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private static String hint(String problem) {
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "Maybe a tab was used for indentation?";
        }
        if (problem.contains("tag")) {
            return "Maybe leave the tag out?";
        }
        if (problem.contains("document")) {
            return "Maybe a line of dashes starts a second document?";
        }
        if (problem.contains("alias")) {
            return "Maybe the anchor is missing?";
        }
        return "Maybe a colon, a quote or the indentation is wrong?";
    }
}
