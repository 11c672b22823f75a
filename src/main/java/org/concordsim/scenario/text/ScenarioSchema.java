package org.concordsim.scenario.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Entry;
import org.concordsim.scenario.registry.Evidence;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Lever;
import org.concordsim.scenario.registry.Registry;
import org.concordsim.scenario.registry.Section;
import org.concordsim.scenario.source.Hints;

/** The JSON Schema (2020-12) of scenario files, made from the registry. */
public final class ScenarioSchema {
    private final Registry registry;

    private ScenarioSchema(Registry registry) {
        this.registry = registry;
    }

    /** Returns the schema as JSON text. */
    public static String text() {
        return Json.text(new ScenarioSchema(Registry.load()).root());
    }

    private Map<String, Object> root() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("schemaVersion", Map.of("const", 1));
        members.put("name", described("string", "The scenario's name in results; otherwise the file's."));
        members.put("question", described("string", "The question that the scenario answers."));
        members.put("extends", described("string", "The file that this one states differences from, or default."));
        members.put("compare", compare());
        registry.top().entries().forEach((name, entry) -> members.put(name, entry(entry)));
        members.put("levers", levers());
        members.put("models", hybrids());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Concord scenario");
        root.putAll(object("Differences from the default scenario.", members));
        root.put("required", List.of("schemaVersion"));
        return root;
    }

    private Map<String, Object> entry(Entry entry) {
        if (entry instanceof Leaf leaf) {
            Map<String, Object> schema = value(leaf);
            schema.put("default", leaf.value());
            return schema;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        ((Section) entry).entries().forEach((name, below) -> members.put(name, entry(below)));
        return object(null, members);
    }

    private Map<String, Object> levers() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String model : registry.models()) {
            members.put(model, object(null, leverValues(model)));
        }
        Map<String, Object> schema = object("Levers changed in an organizing model.", members);
        schema.put("additionalProperties", object(null, leverValues("")));
        return schema;
    }

    private Map<String, Object> hybrids() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("base", described("string", "The organizing model whose levers it takes."));
        members.put("note", described("string", "What it stands for."));
        members.putAll(leverValues(""));
        Map<String, Object> schema = described("object", "Organizing models of the scenario's own, by name.");
        schema.put("propertyNames", Map.of("pattern", "^[A-Za-z][A-Za-z0-9]{0,39}$"));
        schema.put("additionalProperties", object(null, members));
        return schema;
    }

    private Map<String, Object> leverValues(String model) {
        Map<String, Object> members = new LinkedHashMap<>();
        registry.levers().forEach((name, lever) -> members.put(name, lever(lever, model)));
        return members;
    }

    private static Map<String, Object> lever(Lever lever, String model) {
        Map<String, Object> schema = value(lever.leaf());
        if (lever.presets().containsKey(model)) {
            schema.put("default", lever.presets().get(model));
        }
        return schema;
    }

    private static Map<String, Object> compare() {
        Map<String, Object> schema = described("array", "The organizing models that a comparison takes.");
        schema.put("items", Map.of("type", "string"));
        schema.put("minItems", 1);
        schema.put("uniqueItems", true);
        return schema;
    }

    private static Map<String, Object> value(Leaf leaf) {
        Domain domain = leaf.domain();
        Map<String, Object> schema =
                switch (domain.kind()) {
                    case SWITCH -> described("boolean", description(leaf));
                    case CHOICE -> described("string", description(leaf));
                    case INTEGER -> described("integer", description(leaf));
                    case NUMBER -> described("number", description(leaf));
                };
        if (domain.kind() == Kind.CHOICE) {
            schema.put("enum", domain.choices());
        } else if (domain.kind() != Kind.SWITCH) {
            schema.put("minimum", domain.low());
            schema.put("maximum", domain.high());
        }
        return schema;
    }

    private static String description(Leaf leaf) {
        Evidence evidence = leaf.evidence();
        String unit = leaf.isNumeric() ? " Unit: " + evidence.unit() + "." : "";
        String prior = evidence.prior()
                .map(range -> " Plausible: " + Hints.range(range.low(), range.high()) + ".")
                .orElse("");
        return evidence.note() + unit + prior + " Source: " + evidence.source() + ". Grade " + evidence.grade() + ".";
    }

    private static Map<String, Object> described(String type, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("description", description);
        return schema;
    }

    private static Map<String, Object> object(String description, Map<String, Object> members) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (description != null) {
            schema.put("description", description);
        }
        schema.put("properties", members);
        schema.put("additionalProperties", false);
        return schema;
    }
}
