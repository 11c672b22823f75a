package org.concordsim.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.result.table.Tables;

/** The published baseline as a folder of one's own. */
final class SampleFolder {
    private static final Path BASELINE = Path.of("results", "baseline");

    private SampleFolder() {}

    /** Returns a folder with the tables of the baseline. */
    static Path copyOfBaseline(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(BASELINE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    /** Returns whether a line measure, model, point, unit, n, mean, low, high stands in the table of summaries. */
    static boolean summaryHas(String line) {
        return summaryLines().contains(line);
    }

    /** Returns the summaries of all customers as lines measure, model, point, unit, n, mean, low, high. */
    static Set<String> summaryLines() {
        Set<String> lines = new HashSet<>();
        try {
            for (SummaryRow row : Tables.SUMMARY.read(BASELINE)) {
                if (row.segment().equals("all")) {
                    lines.add(String.join(
                            ",",
                            List.of(
                                    row.measure(),
                                    row.model(),
                                    row.point(),
                                    row.unit(),
                                    Integer.toString(row.n()),
                                    Decimal.text(row.mean()),
                                    Decimal.text(row.ciLow()),
                                    Decimal.text(row.ciHigh()))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
