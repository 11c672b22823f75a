package org.concordsim.scenario.mapping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.scenario.NeededText;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.fault.Faults;
import org.concordsim.scenario.source.Place;
import org.concordsim.scenario.source.YamlText;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The reader of mapping files: all faults at once, or a mapping. */
public final class MappingReader {
    private static final List<String> KEYS =
            List.of("columns", "outcomes", "dates", "sources", "lossReasons", "window", "scale", "fit");
    private static final List<String> CHANNELS =
            List.of("referral", "web", "social", "advertising", "event", "webinar");
    private static final List<String> REASONS =
            List.of("competitor", "noDecision", "waited", "withdrew", "unworked", "turnedDown");
    private static final List<String> DATES = List.of("yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd");

    private final Place place;
    private final Faults faults = new Faults();
    private final Cells cells;

    private MappingReader(Path path) {
        this.place = new Place(path.toString().replace('\\', '/'), 0, true);
        this.cells = new Cells(place, faults);
    }

    /** Returns the mapping of a file. */
    public static Mapping read(Path path) throws ScenarioException {
        MappingReader reader = new MappingReader(path);
        String text = NeededText.read(path, reader.place);
        Mapping mapping = YamlText.compose(text, reader.place, reader.faults)
                .map(reader::mapping)
                .orElse(null);
        if (!reader.faults.isEmpty()) {
            throw new ScenarioException(ScenarioException.Kind.INVALID, reader.faults.lines());
        }
        return mapping;
    }

    private Mapping mapping(Node root) {
        Map<String, NodeTuple> top = cells.members(root, "", KEYS);
        Map<String, List<String>> outcomes = lists(top, "outcomes", List.of("won", "lost"));
        return new Mapping(
                columns(root, top),
                outcomes.getOrDefault("won", List.of()),
                outcomes.getOrDefault("lost", List.of()),
                dates(top),
                lists(top, "sources", CHANNELS),
                lists(top, "lossReasons", REASONS),
                window(top),
                top.containsKey("scale") ? scale(top.get("scale").getValueNode()) : 1,
                fit(top));
    }

    private Map<Meaning, List<String>> columns(Node root, Map<String, NodeTuple> top) {
        Map<Meaning, List<String>> columns = new EnumMap<>(Meaning.class);
        lists(top, "columns", Meaning.labels())
                .forEach((label, names) -> Meaning.of(label).ifPresent(meaning -> columns.put(meaning, names)));
        Node node = top.containsKey("columns") ? top.get("columns").getKeyNode() : root;
        columns.forEach((meaning, names) -> {
            if (names.isEmpty() || names.size() > 1 && meaning != Meaning.OWNER) {
                cells.refuse(node, "columns." + meaning.label(), "one column is expected. Maybe name one of them?");
            }
        });
        if (!columns.containsKey(Meaning.ID)) {
            cells.refuse(node, "columns.id", "missing. Maybe add the column that names a lead?");
        }
        if (columns.keySet().stream().noneMatch(Meaning::isDate)) {
            cells.refuse(node, "columns.created", "missing, as any other date. Maybe add when leads came or were won?");
        }
        if (columns.containsKey(Meaning.CLOSED) && !columns.containsKey(Meaning.OUTCOME)) {
            cells.refuse(node, "columns.outcome", "missing, so closed may be won or lost. Maybe call it won or lost?");
        }
        if (columns.containsKey(Meaning.OUTCOME) && !top.containsKey("outcomes")) {
            cells.refuse(node, "outcomes", "missing. Maybe add outcomes: {won: [...], lost: [...]}?");
        }
        return columns;
    }

    private Map<String, List<String>> lists(Map<String, NodeTuple> top, String key, List<String> known) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (top.containsKey(key)) {
            cells.members(top.get(key).getValueNode(), key, known)
                    .forEach((name, member) -> lists.put(name, cells.texts(member.getValueNode(), key + "." + name)));
        }
        return lists;
    }

    private List<String> dates(Map<String, NodeTuple> top) {
        if (!top.containsKey("dates")) {
            return DATES;
        }
        Node node = top.get("dates").getValueNode();
        List<String> forms = cells.texts(node, "dates");
        for (String form : forms) {
            try {
                DateTimeFormatter.ofPattern(form);
            } catch (IllegalArgumentException e) {
                cells.refuse(node, "dates", "\"" + form + "\" is no form of dates. Maybe dd.MM.yyyy?");
            }
        }
        return forms;
    }

    private Map<String, String> window(Map<String, NodeTuple> top) {
        Map<String, String> window = new LinkedHashMap<>();
        if (top.containsKey("window")) {
            Node node = top.get("window").getValueNode();
            cells.members(node, "window", List.of("from", "to", "until")).forEach((name, member) -> {
                String text = cells.text(member.getValueNode(), "window." + name);
                try {
                    window.put(name, LocalDate.parse(text).toString());
                } catch (DateTimeParseException e) {
                    cells.refuse(
                            member.getValueNode(),
                            "window." + name,
                            "\"" + text + "\" is not a date. Maybe 2018-01-31?");
                }
            });
        }
        return window;
    }

    private double scale(Node node) {
        double scale = cells.number(node, "scale");
        if (!(scale > 0 && scale <= 1000)) {
            cells.refuse(node, "scale", scale + " is not in (0, 1000]. Maybe 0.1 for a firm of a tenth of the leads?");
        }
        return scale;
    }

    private Map<String, List<Double>> fit(Map<String, NodeTuple> top) {
        Map<String, List<Double>> fit = new LinkedHashMap<>();
        if (top.containsKey("fit")) {
            cells.members(top.get("fit").getValueNode(), "fit").forEach((path, member) -> {
                Node node = member.getValueNode();
                List<Double> ends = cells.numbers(node, "fit." + path);
                if (ends.size() != 2 || !(ends.get(0) < ends.get(1))) {
                    cells.refuse(node, "fit." + path, "two ends of a range are expected. Maybe [0.5, 2]?");
                }
                fit.put(path, ends);
            });
        }
        return fit;
    }
}
