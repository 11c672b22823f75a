package org.concordsim.observation.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.result.eventlog.CsvFile;
import org.concordsim.result.eventlog.Link;
import org.concordsim.result.eventlog.LogEvent;
import org.concordsim.result.eventlog.LogSink;
import org.concordsim.result.eventlog.OcelFile;
import org.concordsim.result.eventlog.Sinks;
import org.concordsim.result.eventlog.XesFile;
import org.concordsim.support.Recording;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFormatsTest {
    @TempDir
    private Path folder;

    @Test
    void aKnownLogGivesKnownFiles() throws IOException {
        List<ModelEvent> few = new ArrayList<>(Scenes.lostDeal().subList(0, 4));
        few.add(Scenes.ended(30, Scenes.JOURNEY, 7, org.concordsim.model.event.JourneyEnd.TOO_LATE));
        write(folder, few);

        for (String file : List.of("log.ocel.json", "log.xes", "log.csv")) {
            Path expected = Path.of("src/test/resources/org/concordsim/observation/journey", file);
            assertThat(folder.resolve(file)).hasSameTextualContentAs(expected, StandardCharsets.UTF_8);
        }
    }

    @Test
    void aRunKeepsTheRulesOfAllFormatsWithTheSameEvents() throws IOException, XMLStreamException {
        List<ModelEvent> run = Recording.of(SmallFirm.plan("aligned")).events();
        long entries = write(folder, run);

        assertThat(OcelRules.faults(folder.resolve("log.ocel.json"))).isEmpty();
        XesRules xes = XesRules.of(folder.resolve("log.xes"));
        assertThat(xes.faults()).isEmpty();
        List<NamedCsvRecord> csv = csv(folder.resolve("log.csv"));
        assertThat(csv).hasSize((int) entries);
        assertThat((long) xes.events()).isEqualTo(entries).isGreaterThan(1000);
        assertThat((long) xes.traces())
                .isEqualTo(csv.stream()
                        .map(line -> line.getField("case"))
                        .distinct()
                        .count());
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        write(folder, Recording.of(SmallFirm.plan("defined")).events());
        write(again, Recording.of(SmallFirm.plan("defined")).events());

        for (String file : List.of("log.ocel.json", "log.xes", "log.csv")) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(again.resolve(file));
        }
    }

    @Test
    void nothingButTheFilesIsLeft() throws IOException {
        write(folder, Scenes.lostDeal());

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("log.ocel.json", "log.xes", "log.csv");
        }
    }

    @Test
    void noFileHoldsTheEventsItWasHanded() throws IOException {
        List<WeakReference<LogEvent>> handed = new ArrayList<>();
        try (OcelFile ocel = new OcelFile(folder.resolve("log.ocel.json"));
                XesFile xes = new XesFile(folder.resolve("log.xes"), "log");
                CsvFile csv = new CsvFile(folder.resolve("log.csv"), List.of())) {
            LogSink all = new Sinks(List.of(ocel, xes, csv));
            for (int i = 1; i <= 20_000; i++) {
                LogEvent event = new LogEvent(
                        i, i, "step", Names.caseOf(i % 100), "sales", "", Map.of(), List.of(new Link("a", "b")));
                handed.add(new WeakReference<>(event));
                all.event(event);
            }
            assertThat(held(handed)).isLessThan(5);
        }
    }

    /** Returns how many events are still held after the memory has been cleared, a few times if need be. */
    private static long held(List<WeakReference<LogEvent>> handed) {
        long held = handed.size();
        for (int attempt = 0; attempt < 20 && held >= 5; attempt++) {
            System.gc();
            held = handed.stream().filter(reference -> reference.get() != null).count();
        }
        return held;
    }

    @Test
    void anEmptyLogIsALogToo() throws IOException, XMLStreamException {
        write(folder, List.of());

        assertThat(OcelRules.faults(folder.resolve("log.ocel.json"))).isEmpty();
        assertThat(XesRules.of(folder.resolve("log.xes")).faults()).isEmpty();
        assertThat(csv(folder.resolve("log.csv"))).isEmpty();
    }

    private static long write(Path folder, Collection<ModelEvent> events) throws IOException {
        try (OcelFile ocel = new OcelFile(folder.resolve("log.ocel.json"));
                XesFile xes = new XesFile(folder.resolve("log.xes"), "a \"log\" & more");
                CsvFile csv = new CsvFile(folder.resolve("log.csv"), JourneyLog.ATTRIBUTES)) {
            JourneyLog log = new JourneyLog(new Sinks(List.of(ocel, xes, csv)), 65);
            events.forEach(log);
            log.finish(200);
            ocel.finish();
            xes.finish();
            return log.entries();
        }
    }

    private static List<NamedCsvRecord> csv(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
