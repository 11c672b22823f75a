package org.concordsim.result.eventlog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A log as CSV: one event a line in the order of the log, one column for each attribute that an event may have. */
public final class CsvFile implements LogSink, AutoCloseable {
    private static final List<String> FIRST = List.of("event", "case", "activity", "time", "day", "lane", "resource");

    private final CsvWriter writer;
    private final List<String> attributes;

    /** Opens a file and writes its header. */
    public CsvFile(Path target, List<String> attributes) throws IOException {
        this.attributes = List.copyOf(attributes);
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target, StandardCharsets.UTF_8);
        List<String> header = new ArrayList<>(FIRST);
        header.addAll(attributes);
        header.add("objects");
        writer.writeRecord(header);
    }

    @Override
    public void event(LogEvent event) {
        Map<String, Object> known = event.attributes();
        if (!attributes.containsAll(known.keySet())) {
            throw new IllegalArgumentException("There is no column for one of " + known.keySet() + ".");
        }
        List<String> cells = new ArrayList<>(List.of(
                "e" + event.number(),
                event.group().name(),
                event.activity(),
                WorkingCalendar.moment(event.day()),
                Values.text(event.day()),
                event.lane(),
                event.resource()));
        attributes.forEach(name -> cells.add(known.containsKey(name) ? Values.text(known.get(name)) : ""));
        cells.add(event.links().stream().map(Link::object).distinct().collect(Collectors.joining(";")));
        writer.writeRecord(cells);
    }

    @Override
    public void object(LogObject object) {
        // A table of events names objects only.
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
