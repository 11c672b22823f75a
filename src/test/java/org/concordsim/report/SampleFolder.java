package org.concordsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordsim.chart.study.RegimeNumbers;
import org.concordsim.cli.Concord;
import org.concordsim.result.DataPackage;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.process.ProcessTables;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.result.table.Table;
import org.concordsim.result.table.Tables;

/** The published baseline as a folder of one's own. */
final class SampleFolder {
    private static final Path BASELINE = Path.of("results", "baseline");
    private static final List<String> STUDIES = List.of(
            "levers/attribution.csv",
            "levers/interactions.csv",
            "jump-or-step/transition.csv",
            "jump-or-step/paths.csv",
            "jump-or-step/pairs.csv",
            "sensitivity/morris.csv",
            "sensitivity-sobol/sobol.csv",
            "sensitivity-sobol/sobol_convergence.csv",
            "sensitivity-sobol/pawn.csv",
            "regimes/regimes.csv",
            "regimes/regime_models.csv",
            "regimes/boxes.csv",
            "regimes/rules.csv",
            "validation/facts.csv");

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

    /**
     * Returns a folder with the tables of the baseline, of every published study that has a section of its own, and of a
     * small firm's journeys.
     */
    static Path withEverything(Path folder) throws IOException {
        copyOfBaseline(folder);
        for (String file : STUDIES) {
            Path source = Path.of("results").resolve(file);
            Files.copy(source, folder.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Path journeys = folder.resolveSibling("journeys");
        StringWriter told = new StringWriter();
        int code = Concord.execute(
                new PrintWriter(told),
                new PrintWriter(told),
                ("journeys startup --set simulation.warmUpYears=0 --years 1 --formats none --quiet --out " + journeys)
                        .split(" "));
        assertThat(code).as(told.toString()).isZero();
        for (Table<?> table : ProcessTables.all()) {
            Files.copy(
                    journeys.resolve(table.file()), folder.resolve(table.file()), StandardCopyOption.REPLACE_EXISTING);
        }
        return describe(folder);
    }

    /** Writes the dictionary of the tables that a folder has. */
    private static Path describe(Path folder) throws IOException {
        List<String> factors = RegimeNumbers.read(folder).orElseThrow().factors();
        List<Table<?>> tables = Tables.all(factors).stream()
                .filter(table -> Files.exists(folder.resolve(table.file())))
                .toList();
        Manifest manifest = Json.read(folder.resolve(Manifest.FILE), Manifest.class);
        Json.write(folder.resolve(DataPackage.FILE), DataPackage.of("everything", tables, manifest.measures()));
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
