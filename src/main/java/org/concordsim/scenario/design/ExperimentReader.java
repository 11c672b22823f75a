package org.concordsim.scenario.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordsim.scenario.NeededText;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.source.Names;
import org.concordsim.scenario.source.Place;
import org.concordsim.scenario.source.TextFile;
import org.concordsim.scenario.source.YamlText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The reader of experiment files: all faults at once, or an experiment in which nothing is left open. */
public final class ExperimentReader {
    private static final List<String> KEYS = List.of(
            "schemaVersion",
            "name",
            "question",
            "scenario",
            "models",
            "replications",
            "measures",
            "design",
            "factors",
            "points");
    private static final int MOST_REPLICATIONS = 100_000;

    private final Place place;
    private final Faults faults = new Faults();
    private final Marks marks;
    private final Vocabulary vocabulary;

    private ExperimentReader(Path path, Vocabulary vocabulary) {
        this.place = new Place(path.toString().replace('\\', '/'), 0, true);
        this.marks = new Marks(place, faults);
        this.vocabulary = vocabulary;
    }

    /** What a file may refer to. */
    public interface Vocabulary {
        /** Returns the scenario that a file names, seen from the folder of that file. */
        Scenario scenario(String name) throws ScenarioException;

        /** Returns the names of all measures. */
        List<String> measures();
    }

    /** Returns the JSON Schema of experiment files. */
    public static String schema() {
        try (InputStream schema =
                ExperimentReader.class.getResourceAsStream("/org/concordsim/experiment.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a file says that it is an experiment: it has factors or a design, as no scenario does. */
    public static boolean recognises(Path path) {
        ExperimentReader reader = new ExperimentReader(path, null);
        try {
            return YamlText.compose(TextFile.read(path), reader.place, reader.faults)
                    .filter(root -> root instanceof MappingNode)
                    .map(root -> reader.marks.members(root, ""))
                    .filter(members -> members.containsKey("factors") || members.containsKey("design"))
                    .isPresent();
        } catch (IOException | TextFile.NotText e) {
            return false;
        }
    }

    /** Returns the experiment of a file. */
    public static ExperimentFile read(Path path, Vocabulary vocabulary) throws ScenarioException {
        ExperimentReader reader = new ExperimentReader(path, vocabulary);
        String text = NeededText.read(path, reader.place);
        Optional<ExperimentFile> file =
                YamlText.compose(text, reader.place, reader.faults).flatMap(root -> reader.read(root, text));
        if (!reader.faults.isEmpty() || file.isEmpty()) {
            throw new ScenarioException(ScenarioException.Kind.INVALID, reader.faults.lines());
        }
        return file.get();
    }

    private int replications(Map<String, NodeTuple> top) {
        return top.containsKey("replications")
                ? marks.whole(top.get("replications").getValueNode(), "replications", 1, MOST_REPLICATIONS)
                : 0;
    }

    private Optional<ExperimentFile> read(Node root, String text) {
        Map<String, NodeTuple> top = marks.members(root, "", KEYS);
        version(root, top);
        String scenarioName = marks.text(top, "scenario", "").orElse("default");
        Optional<Scenario> scenario = scenario(top, scenarioName);
        for (String needed : List.of("name", "design", "factors")) {
            if (!top.containsKey(needed)) {
                marks.refuse(root, needed, "missing. Maybe copy an experiment from scenarios/experiments?");
            }
        }
        if (scenario.isEmpty() || !top.containsKey("design") || !top.containsKey("factors")) {
            return Optional.empty();
        }
        FactorReader factors = new FactorReader(marks, scenario.get());
        List<FactorDraft> drafts = drafts(top.get("factors").getValueNode(), factors);
        DesignReader design = new DesignReader(
                marks, drafts, scenario.get().parameters().simulation().seed());
        ExperimentFile.Design read = design.read(top.get("design").getValueNode());
        return Optional.of(new ExperimentFile(
                name(top),
                marks.text(top, "question", "").orElse(""),
                scenarioName,
                models(top, scenario.get(), drafts),
                replications(top),
                known(top, "measures", vocabulary.measures()),
                read,
                drafts,
                points(root, top, read, drafts, factors),
                text));
    }

    /** Returns the factors: paths alone, for listed points, or each with its levels or its range. */
    private List<FactorDraft> drafts(Node node, FactorReader factors) {
        List<FactorDraft> drafts = new ArrayList<>();
        if (node instanceof SequenceNode) {
            marks.texts(node, "factors").stream()
                    .filter(path -> factors.knows(path, node))
                    .map(path -> FactorDraft.of(path, List.of()))
                    .forEach(drafts::add);
        } else {
            marks.members(node, "factors")
                    .forEach((path, member) -> factors.read(path, member).ifPresent(drafts::add));
        }
        return drafts;
    }

    private void version(Node root, Map<String, NodeTuple> top) {
        if (!top.containsKey("schemaVersion")) {
            marks.refuse(root, "schemaVersion", "missing. Maybe add the line schemaVersion: 1?");
            return;
        }
        Node node = top.get("schemaVersion").getValueNode();
        marks.text(top, "schemaVersion", "")
                .filter(version -> !version.equals("1"))
                .ifPresent(version -> marks.refuse(
                        node, "schemaVersion", version + " is not 1. Maybe the file is for another version?"));
    }

    private String name(Map<String, NodeTuple> top) {
        String name = marks.text(top, "name", "").orElse("experiment");
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            marks.refuse(
                    top.get("name").getValueNode(),
                    "name",
                    "\"" + name
                            + "\" is not a name of letters, digits, '-', '_' and '.'. Maybe put the words into question?");
        }
        return name;
    }

    private Optional<Scenario> scenario(Map<String, NodeTuple> top, String name) {
        try {
            return Optional.of(vocabulary.scenario(name));
        } catch (ScenarioException e) {
            Node node = top.containsKey("scenario") ? top.get("scenario").getValueNode() : null;
            for (String line : e.lines()) {
                faults.add(node == null ? place.whole() : place.at(node), "scenario", line);
            }
            return Optional.empty();
        }
    }

    private List<String> models(Map<String, NodeTuple> top, Scenario scenario, List<FactorDraft> factors) {
        boolean factor = factors.stream().anyMatch(each -> each.path().equals(FactorDraft.MODEL));
        if (factor && top.containsKey("models")) {
            marks.refuse(
                    top.get("models").getKeyNode(), "models", "model is a factor already. Maybe leave models out?");
        }
        return known(top, "models", scenario.modelNames());
    }

    private List<String> known(Map<String, NodeTuple> top, String key, List<String> known) {
        if (!top.containsKey(key)) {
            return List.of();
        }
        Node node = top.get(key).getValueNode();
        List<String> names = marks.texts(node, key);
        for (String name : names) {
            if (!known.contains(name)) {
                String hint = Names.nearest(name, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Maybe one of " + String.join(", ", known.subList(0, Math.min(12, known.size())))
                                + "?");
                marks.refuse(node, key, name + " is not known. " + hint);
            }
        }
        return names.stream().distinct().toList();
    }

    private Map<String, List<String>> points(
            Node root,
            Map<String, NodeTuple> top,
            ExperimentFile.Design design,
            List<FactorDraft> factors,
            FactorReader reader) {
        Map<String, List<String>> points = new LinkedHashMap<>();
        boolean wanted = design.kind() == DesignKind.LIST;
        if (wanted != top.containsKey("points")) {
            marks.refuse(
                    wanted ? root : top.get("points").getKeyNode(),
                    "points",
                    wanted
                            ? "missing. Maybe list the points, or choose another design?"
                            : "only a list has points of its own. Maybe write kind: list?");
            return points;
        }
        if (wanted) {
            marks.members(top.get("points").getValueNode(), "points")
                    .forEach((name, member) ->
                            points.put(name, new PointReader(marks, factors, reader).read(name, member)));
        }
        return points;
    }
}
