package org.concordsim.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordsim.experiment.journey.LogFormat;
import picocli.CommandLine.Option;

/** The option that says in which formats logs are written. */
final class LogFormats {
    private static final String NONE = "none";

    @Option(
            names = "--formats",
            paramLabel = "A,B",
            split = ",",
            description =
                    "Formats of the logs: ocel, xes, csv, or none for tables, stories and charts only; default: all three.")
    private List<String> formats = List.of();

    boolean given() {
        return !formats.isEmpty();
    }

    /** Returns the formats asked for, or refuses them. */
    Set<LogFormat> wanted(ExperimentOptions options) {
        EnumSet<LogFormat> wanted = EnumSet.noneOf(LogFormat.class);
        if (formats.equals(List.of(NONE))) {
            return wanted;
        }
        for (String name : formats) {
            wanted.add(EnumSet.allOf(LogFormat.class).stream()
                    .filter(format -> format.label().equals(name))
                    .findFirst()
                    .orElseThrow(() -> options.usage("--formats must name ocel, xes or csv, or be none, but has '"
                            + name + "'. Maybe leave it out?")));
        }
        return wanted.isEmpty() ? EnumSet.allOf(LogFormat.class) : wanted;
    }

    /** Returns the words of the canonical command; none for all formats. */
    static List<String> words(Set<LogFormat> wanted) {
        if (wanted.size() == LogFormat.values().length) {
            return List.of();
        }
        String names = wanted.stream().sorted().map(LogFormat::label).collect(Collectors.joining(","));
        return List.of("--formats", names.isEmpty() ? NONE : names);
    }
}
