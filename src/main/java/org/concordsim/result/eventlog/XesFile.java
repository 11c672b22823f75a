package org.concordsim.result.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A log as XES (IEEE 1849): one trace for each case, in the order of cases. A trace stands in one piece, so events are
 * sorted on disk by case until the end.
 */
public final class XesFile implements LogSink, AutoCloseable {
    private static final long FIRST = -1;
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1849.2016" xes.features="">
            <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
            <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
            <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
            <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
            <global scope="trace"><string key="concept:name" value=""/></global>
            <global scope="event"><string key="concept:name" value=""/>\
            <string key="lifecycle:transition" value="complete"/>\
            <date key="time:timestamp" value="2001-01-01T09:00:00.000Z"/><string key="org:role" value=""/></global>
            <classifier name="Activity" scope="event" keys="concept:name"/>
            <classifier name="Lane" scope="event" keys="org:role"/>
            """;

    private final Path target;
    private final String name;
    private final SortedSpill spill;

    /** Opens a file for a log of a name. */
    public XesFile(Path target, String name) {
        this.target = target;
        this.name = name;
        this.spill = new SortedSpill(target);
    }

    @Override
    public void event(LogEvent event) {
        StringBuilder xml = new StringBuilder("<event>");
        attribute(xml, "concept:name", event.activity());
        attribute(xml, "lifecycle:transition", "complete");
        xml.append("<date key=\"time:timestamp\" value=\"")
                .append(WorkingCalendar.moment(event.day()))
                .append("\"/>");
        if (!event.resource().isEmpty()) {
            attribute(xml, "org:resource", event.resource());
        }
        attribute(xml, "org:role", event.lane());
        attribute(xml, "day", event.day());
        event.attributes().forEach((key, value) -> attribute(xml, key, value));
        add(event.group(), event.number(), xml.append("</event>").toString());
    }

    @Override
    public void describe(LogCase group, Map<String, Object> attributes) {
        StringBuilder xml = new StringBuilder();
        attributes.forEach((key, value) -> attribute(xml, key, value));
        add(group, FIRST, xml.toString());
    }

    @Override
    public void object(LogObject object) {
        // A log of cases knows no other objects.
    }

    /** Writes the file. */
    public void finish() throws IOException {
        try (Writer out = Files.newBufferedWriter(target)) {
            StringBuilder first = new StringBuilder(HEAD);
            attribute(first, "concept:name", name);
            out.write(first.append('\n').toString());
            Traces traces = new Traces(out);
            spill.drain(traces::take);
            traces.end();
            out.write("</log>\n");
        }
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }

    private void add(LogCase group, long order, String xml) {
        try {
            spill.add(group.key(), order, group.name() + '\n' + xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attribute(StringBuilder xml, String key, Object value) {
        xml.append('<').append(element(value)).append(" key=\"").append(key).append("\" value=\"");
        XmlText.append(xml, Values.text(value));
        xml.append("\"/>");
    }

    private static String element(Object value) {
        if (value instanceof Long) {
            return "int";
        }
        if (value instanceof Double) {
            return "float";
        }
        return value instanceof Boolean ? "boolean" : "string";
    }

    /** The traces, begun and ended as the case of the pieces changes. */
    private static final class Traces {
        private final Writer out;
        private String current;

        Traces(Writer out) {
            this.out = out;
        }

        void take(SortedSpill.Piece piece) throws IOException {
            int cut = piece.text().indexOf('\n');
            String group = piece.text().substring(0, cut);
            if (!group.equals(current)) {
                end();
                current = group;
                StringBuilder xml = new StringBuilder("<trace>");
                attribute(xml, "concept:name", group);
                out.write(xml.toString());
            }
            out.write(piece.text(), cut + 1, piece.text().length() - cut - 1);
            out.write('\n');
        }

        void end() throws IOException {
            if (current != null) {
                out.write("</trace>\n");
            }
        }
    }
}
