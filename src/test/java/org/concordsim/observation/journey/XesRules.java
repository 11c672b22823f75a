package org.concordsim.observation.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The rules of the schema of XES (IEEE 1849), in words of our own: the root is a log in no namespace with a decimal version;
 * it has extensions, globals, classifiers, attributes, traces and events in this order; a trace has attributes, then events;
 * an attribute has a key that is an XML name and a value of the type that its element says; what is required is there and
 * nothing else is. Beyond the schema: prefixes of keys belong to declared extensions, globals hold for all, events of a
 * trace go forward in time.
 */
final class XesRules {
    private static final List<String> LOG = List.of("extension", "global", "classifier", "attribute", "trace", "event");
    private static final List<String> TRACE = List.of("attribute", "event");
    private static final Set<String> ATTRIBUTES = Set.of("string", "date", "int", "float", "boolean", "id");
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "log", Set.of("xes.version"),
            "extension", Set.of("name", "prefix", "uri"),
            "global", Set.of("scope"),
            "classifier", Set.of("name", "keys"),
            "attribute", Set.of("key", "value"));
    private static final Map<String, Set<String>> ALLOWED =
            Map.of("log", Set.of("xes.version", "xes.features"), "classifier", Set.of("name", "scope", "keys"));
    private static final String NAME = "[A-Za-z_:][A-Za-z0-9_:.-]*";

    private final List<String> faults = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Integer> place = new ArrayDeque<>();
    private final Set<String> prefixes = new TreeSet<>();
    private OffsetDateTime before;
    private int traces;
    private int events;

    private XesRules() {}

    /** Reads a file and returns what it found. */
    static XesRules of(Path file) throws IOException, XMLStreamException {
        XesRules rules = new XesRules();
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                int kind = xml.next();
                if (kind == XMLStreamReader.START_ELEMENT) {
                    rules.start(xml);
                } else if (kind == XMLStreamReader.END_ELEMENT) {
                    rules.open.pop();
                    rules.place.pop();
                }
            }
        }
        return rules;
    }

    List<String> faults() {
        return faults;
    }

    int traces() {
        return traces;
    }

    int events() {
        return events;
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String kind = ATTRIBUTES.contains(name) ? "attribute" : name;
        expect(xml.getNamespaceURI() == null, name + " has a namespace");
        stands(kind, name);
        attributes(xml, kind);
        switch (kind) {
            case "log" -> expect(value(xml, "xes.version").matches("[0-9]+(\\.[0-9]+)?"), "version is no decimal");
            case "extension" -> prefixes.add(value(xml, "prefix"));
            case "attribute" -> attribute(xml, name);
            case "trace" -> {
                traces++;
                before = null;
            }
            case "event" -> events++;
            default -> {}
        }
        open.push(kind);
        place.push(0);
    }

    private void stands(String kind, String name) {
        if (open.isEmpty()) {
            expect(kind.equals("log"), "the root is " + name);
            return;
        }
        List<String> order =
                switch (open.peek()) {
                    case "log" -> LOG;
                    case "trace" -> TRACE;
                    case "event", "global" -> List.of("attribute");
                    default -> List.of();
                };
        int at = order.indexOf(kind);
        expect(at >= 0 && at >= place.peek(), name + " stands in the wrong place within " + open.peek());
        place.pop();
        place.push(Math.max(0, at));
    }

    private void attributes(XMLStreamReader xml, String kind) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        Set<String> required = REQUIRED.getOrDefault(kind, Set.of());
        expect(names.containsAll(required), kind + " lacks one of " + required);
        names.removeAll(ALLOWED.getOrDefault(kind, required));
        expect(names.isEmpty(), kind + " has " + names);
    }

    private void attribute(XMLStreamReader xml, String type) {
        String key = value(xml, "key");
        String value = value(xml, "value");
        expect(key.matches(NAME), "key " + key);
        int colon = key.indexOf(':');
        expect(colon < 0 || prefixes.contains(key.substring(0, colon)), "prefix of " + key);
        expect(
                switch (type) {
                    case "int" -> value.matches("-?[0-9]{1,18}");
                    case "float" -> value.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
                    case "boolean" -> value.matches("true|false");
                    case "date" -> isForward(key, value);
                    default -> true;
                },
                key + " is " + value);
    }

    private boolean isForward(String key, String value) {
        OffsetDateTime moment = OffsetDateTime.parse(value);
        boolean forward = before == null || !moment.isBefore(before);
        if (key.equals("time:timestamp") && "event".equals(open.peek())) {
            before = moment;
        }
        return forward;
    }

    private static String value(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void expect(boolean holds, String fault) {
        if (!holds && faults.size() < 20) {
            faults.add(fault);
        }
    }
}
