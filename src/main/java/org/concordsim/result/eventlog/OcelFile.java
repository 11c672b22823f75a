package org.concordsim.result.eventlog;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A log as OCEL 2.0 in JSON. The format wants the types first, then objects, then events; objects and events go to two
 * files beside it until the end, when all is put together. Values are strings, as the published schema demands; their
 * types stand in the declarations.
 */
public final class OcelFile implements LogSink, AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final Path target;
    private final Path objectsPart;
    private final Path eventsPart;
    private final JsonGenerator objects;
    private final JsonGenerator events;
    private final OcelTypes objectTypes = new OcelTypes();
    private final OcelTypes eventTypes = new OcelTypes();

    /** Opens the parts of a file. */
    public OcelFile(Path target) throws IOException {
        this.target = target;
        this.objectsPart = target.resolveSibling(target.getFileName() + ".objects.part");
        this.eventsPart = target.resolveSibling(target.getFileName() + ".events.part");
        this.objects = part(objectsPart);
        this.events = part(eventsPart);
    }

    @Override
    public void event(LogEvent event) {
        eventTypes.used(event.activity(), event.attributes());
        try {
            events.writeStartObject();
            events.writeStringField("id", "e" + event.number());
            events.writeStringField("type", event.activity());
            String time = WorkingCalendar.moment(event.day());
            events.writeStringField("time", time);
            attributes(events, event.attributes(), null);
            relationships(events, event.links());
            events.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void object(LogObject object) {
        objectTypes.used(object.type(), object.attributes());
        try {
            objects.writeStartObject();
            objects.writeStringField("id", object.id());
            objects.writeStringField("type", object.type());
            attributes(objects, object.attributes(), WorkingCalendar.moment(object.day()));
            relationships(objects, object.links());
            objects.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file together. */
    public void finish() throws IOException {
        objects.close();
        events.close();
        try (OutputStream out = Files.newOutputStream(target)) {
            write(out, "{\n\"objectTypes\": ");
            types(out, objectTypes);
            write(out, ",\n\"eventTypes\": ");
            types(out, eventTypes);
            write(out, ",\n\"objects\": [\n");
            Files.copy(objectsPart, out);
            write(out, "\n],\n\"events\": [\n");
            Files.copy(eventsPart, out);
            write(out, "\n]\n}\n");
        }
    }

    /** Removes the parts. */
    @Override
    public void close() throws IOException {
        objects.close();
        events.close();
        Files.deleteIfExists(objectsPart);
        Files.deleteIfExists(eventsPart);
    }

    private static JsonGenerator part(Path file) throws IOException {
        JsonGenerator json = JSON.createGenerator(file.toFile(), JsonEncoding.UTF8);
        json.setRootValueSeparator(new SerializedString(",\n"));
        return json;
    }

    private static void types(OutputStream out, OcelTypes types) throws IOException {
        JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        types.write(json);
        json.close();
    }

    private static void attributes(JsonGenerator json, Map<String, Object> attributes, String time) throws IOException {
        json.writeArrayFieldStart("attributes");
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", attribute.getKey());
            if (time != null) {
                json.writeStringField("time", time);
            }
            json.writeStringField("value", Values.text(attribute.getValue()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void relationships(JsonGenerator json, List<Link> links) throws IOException {
        json.writeArrayFieldStart("relationships");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringField("objectId", link.object());
            json.writeStringField("qualifier", link.qualifier());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
