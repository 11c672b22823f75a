package org.concordsim.observation.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of OCEL 2.0 in JSON, in words of our own: what its published schema asks for (four arrays; names, ids, types and
 * qualifiers as strings; every attribute with a name and a string as value, an object's also with a time; moments in ISO
 * 8601), and what its definition asks for beyond: ids once, types and attributes declared, relations to objects that exist,
 * values that read as their declared type.
 */
final class OcelRules {
    private static final Set<String> KINDS = Set.of("string", "time", "integer", "float", "boolean");

    private final JsonNode log;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private OcelRules(JsonNode log) {
        this.log = log;
    }

    /** Returns what is wrong with a file. */
    static List<String> faults(Path file) throws IOException {
        OcelRules rules = new OcelRules(new ObjectMapper().readTree(file.toFile()));
        rules.check();
        return rules.faults;
    }

    private void check() {
        for (String part : List.of("objectTypes", "eventTypes", "objects", "events")) {
            expect(log.path(part).isArray(), part + " is no array");
        }
        Map<String, Map<String, String>> objectTypes = types("objectTypes");
        Map<String, Map<String, String>> eventTypes = types("eventTypes");
        log.path("objects").forEach(object -> expect(ids.add(object.path("id").asText()), object + ": id twice"));
        log.path("objects").forEach(object -> thing(object, objectTypes, true));
        Set<String> events = new HashSet<>();
        log.path("events").forEach(event -> {
            expect(events.add(event.path("id").asText()), event + ": id twice");
            expect(isMoment(event.path("time")), event + ": time");
            thing(event, eventTypes, false);
        });
    }

    private Map<String, Map<String, String>> types(String part) {
        Map<String, Map<String, String>> types = new HashMap<>();
        for (JsonNode type : log.path(part)) {
            expect(type.path("name").isTextual() && type.path("attributes").isArray(), type + ": form");
            Map<String, String> attributes = new HashMap<>();
            for (JsonNode attribute : type.path("attributes")) {
                String kind = attribute.path("type").asText();
                expect(attribute.path("name").isTextual() && KINDS.contains(kind), type + ": attribute");
                attributes.put(attribute.path("name").asText(), kind);
            }
            expect(types.put(type.path("name").asText(), attributes) == null, type + ": twice");
        }
        return types;
    }

    private void thing(JsonNode thing, Map<String, Map<String, String>> types, boolean timed) {
        expect(thing.path("id").isTextual() && thing.path("type").isTextual(), thing + ": id or type");
        Map<String, String> declared = types.get(thing.path("type").asText());
        expect(declared != null, thing + ": type not declared");
        for (JsonNode attribute : thing.path("attributes")) {
            String kind = declared == null
                    ? null
                    : declared.get(attribute.path("name").asText());
            expect(kind != null, thing + ": attribute not declared");
            expect(
                    attribute.path("value").isTextual()
                            && reads(attribute.path("value").asText(), kind),
                    thing + ": value");
            expect(!timed || isMoment(attribute.path("time")), thing + ": time of a value");
        }
        for (JsonNode relation : thing.path("relationships")) {
            expect(relation.path("qualifier").isTextual(), thing + ": qualifier");
            expect(ids.contains(relation.path("objectId").asText()), thing + ": relation to nothing");
        }
    }

    private static boolean reads(String value, String kind) {
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case "integer" -> value.matches("-?[0-9]+");
            case "float" -> value.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
            case "boolean" -> value.equals("true") || value.equals("false");
            default -> true;
        };
    }

    private static boolean isMoment(JsonNode time) {
        try {
            Instant.parse(time.asText());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds && faults.size() < 20) {
            faults.add(fault);
        }
    }
}
