package org.concordsim.result.eventlog;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types that a log used, with the attributes that each had. */
final class OcelTypes {
    private final SortedMap<String, SortedMap<String, String>> types = new TreeMap<>();

    void used(String type, Map<String, Object> attributes) {
        SortedMap<String, String> known = types.computeIfAbsent(type, name -> new TreeMap<>());
        attributes.forEach((name, value) -> {
            String before = known.putIfAbsent(name, kind(value));
            if (before != null && !before.equals(kind(value))) {
                throw new IllegalArgumentException(
                        "Attribute " + name + " of " + type + " is " + before + " and " + kind(value) + ".");
            }
        });
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Map.Entry<String, SortedMap<String, String>> type : types.entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", type.getKey());
            json.writeArrayFieldStart("attributes");
            for (Map.Entry<String, String> attribute : type.getValue().entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", attribute.getKey());
                json.writeStringField("type", attribute.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String kind(Object value) {
        if (value instanceof Long) {
            return "integer";
        }
        if (value instanceof Double) {
            return "float";
        }
        return value instanceof Boolean ? "boolean" : "string";
    }
}
