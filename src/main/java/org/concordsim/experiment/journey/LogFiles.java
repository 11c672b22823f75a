package org.concordsim.experiment.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordsim.observation.journey.JourneyLog;
import org.concordsim.result.eventlog.CsvFile;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.eventlog.OcelFile;
import org.concordsim.result.eventlog.XesFile;

/** The files of one log in the formats asked for; each is whole after {@link #finish()}. */
final class LogFiles implements AutoCloseable {
    /** No files. */
    static final LogFiles NONE = new LogFiles();

    private final List<LogSink> sinks = new ArrayList<>();
    private OcelFile ocel;
    private XesFile xes;
    private CsvFile csv;

    private LogFiles() {}

    /** Opens the files of a model's log of some name in a folder. */
    LogFiles(Path folder, Set<LogFormat> formats, String name, String model) throws IOException {
        if (formats.contains(LogFormat.OCEL)) {
            ocel = new OcelFile(file(folder, model, LogFormat.OCEL));
            sinks.add(ocel);
        }
        if (formats.contains(LogFormat.XES)) {
            xes = new XesFile(file(folder, model, LogFormat.XES), name + " " + model);
            sinks.add(xes);
        }
        if (formats.contains(LogFormat.CSV)) {
            csv = new CsvFile(file(folder, model, LogFormat.CSV), JourneyLog.ATTRIBUTES);
            sinks.add(csv);
        }
    }

    private static Path file(Path folder, String model, LogFormat format) {
        return folder.resolve(model + format.ending());
    }

    /** Returns the sinks that write the files. */
    List<LogSink> sinks() {
        return List.copyOf(sinks);
    }

    /** Completes the files. */
    void finish() throws IOException {
        if (ocel != null) {
            ocel.finish();
        }
        if (xes != null) {
            xes.finish();
        }
    }

    @Override
    public void close() throws IOException {
        if (ocel != null) {
            ocel.close();
        }
        if (xes != null) {
            xes.close();
        }
        if (csv != null) {
            csv.close();
        }
    }
}
