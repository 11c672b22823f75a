package org.concordsim.scenario.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The reader of the two registry resources. */
final class RegistryReader {
    /** The organizing models with presets, in the order of tables and charts. */
    static final List<String> MODELS = List.of("undefined", "defined", "aligned", "integrated");

    private RegistryReader() {}

    static Section parameters() {
        return section("", resource("parameters.yaml"));
    }

    static Map<String, Lever> levers() {
        Map<String, Lever> levers = new LinkedHashMap<>();
        resource("organizing-models.yaml").forEach((name, row) -> levers.put(name, lever(name, child(row))));
        return levers;
    }

    private static Section section(String path, Map<String, Object> map) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            String below = path.isEmpty() ? name : path + "." + name;
            Map<String, Object> child = child(value);
            entries.put(
                    name, child.containsKey("value") ? leaf(below, child, child.get("value")) : section(below, child));
        });
        return new Section(path, entries);
    }

    private static Leaf leaf(String path, Map<String, Object> map, Object value) {
        Domain domain = domain(map, value);
        Evidence evidence =
                new Evidence(text(map, "unit"), text(map, "note"), text(map, "source"), text(map, "grade"), prior(map));
        return new Leaf(path, plain(domain.kind(), value), domain, evidence);
    }

    private static Domain domain(Map<String, Object> map, Object value) {
        if (map.get("choices") instanceof List<?> choices) {
            return new Domain(
                    Kind.CHOICE, 0, 0, choices.stream().map(String::valueOf).toList());
        }
        if (value instanceof Boolean) {
            return new Domain(Kind.SWITCH, 0, 1, List.of());
        }
        Kind kind = Boolean.TRUE.equals(map.get("integer")) ? Kind.INTEGER : Kind.NUMBER;
        return new Domain(kind, number(map.get("low")), number(map.get("high")), List.of());
    }

    private static Optional<Lever.Range> prior(Map<String, Object> map) {
        return map.get("prior") instanceof List<?> pair ? Optional.of(range(pair)) : Optional.empty();
    }

    private static Lever.Range range(List<?> pair) {
        return new Lever.Range(number(pair.get(0)), number(pair.get(1)));
    }

    private static Lever lever(String name, Map<String, Object> row) {
        Map<String, Object> map = new LinkedHashMap<>(row);
        if (row.get("bounds") instanceof List<?> bounds) {
            map.put("low", bounds.get(0));
            map.put("high", bounds.get(1));
        }
        Leaf leaf = leaf(name, map, row.get(MODELS.get(0)));
        Map<String, Object> presets = new LinkedHashMap<>();
        MODELS.forEach(model -> presets.put(model, plain(leaf.domain().kind(), row.get(model))));
        return new Lever(leaf, presets, ranges(row));
    }

    private static Map<String, Lever.Range> ranges(Map<String, Object> row) {
        Map<String, Lever.Range> ranges = new LinkedHashMap<>();
        if (row.get("range") instanceof Map<?, ?> map) {
            for (String model : MODELS) {
                ranges.put(model, range((List<?>) map.get(model)));
            }
        }
        return ranges;
    }

    private static Object plain(Kind kind, Object value) {
        return switch (kind) {
            case NUMBER -> number(value);
            case INTEGER -> ((Number) value).longValue();
            case SWITCH, CHOICE -> value;
        };
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.getOrDefault(key, ""));
    }

    private static Map<String, Object> child(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, below) -> map.put(String.valueOf(key), below));
        return map;
    }

    private static Map<String, Object> resource(String name) {
        try (InputStream in = RegistryReader.class.getResourceAsStream("/org/concordsim/" + name)) {
            return child(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
