package org.concordsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordsim.result.table.MorrisRow;
import org.concordsim.result.table.SensitivityTables;
import picocli.CommandLine.Option;

/** The options that name factors: by words, or as those that a screening found to matter most. */
final class FactorOptions {
    @Option(
            names = "--factors",
            paramLabel = "PATH[:LOW:HIGH],...",
            split = ",",
            description = {
                "Keys to vary, or SECTION.* for all assumptions of a section; default: all numbers of evidence grade D",
                "that describe neither firm nor market. Without a range a number varies from .5 to 1.5 times its value,",
                "a lever over the range of its organizing model."
            })
    private List<String> factors = new ArrayList<>();

    @Option(
            names = "--screened",
            paramLabel = "DIR",
            description = "Take the factors with the largest effects of a morris study in this folder.")
    private Path screened;

    @Option(
            names = "--most",
            paramLabel = "K",
            defaultValue = "8",
            description = "How many of them; default: ${DEFAULT-VALUE}.")
    private int most;

    /** Returns the words that name the factors, with ranges where a screening had them; empty for the default. */
    List<String> words(ExperimentOptions options) throws IOException {
        if (screened == null) {
            return factors;
        }
        if (!factors.isEmpty()) {
            throw options.usage("--screened and --factors both name factors. Maybe keep one of them?");
        }
        if (most < 1) {
            throw options.usage("--most must be 1 or more but is " + most + ". Maybe leave it out?");
        }
        if (!Files.exists(screened.resolve(SensitivityTables.MORRIS.file()))) {
            throw options.usage("--screened " + screened + ": there is no " + SensitivityTables.MORRIS.file()
                    + ". Maybe run --method morris into that folder first?");
        }
        return SensitivityTables.MORRIS.read(screened).stream()
                .limit(most)
                .map(FactorOptions::word)
                .toList();
    }

    private static String word(MorrisRow row) {
        return row.range().contains(":") ? row.factor() + ":" + row.range() : row.factor();
    }
}
