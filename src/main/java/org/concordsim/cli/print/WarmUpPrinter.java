package org.concordsim.cli.print;

import java.util.List;
import org.concordsim.experiment.warmup.WarmUpConclusion;
import org.concordsim.result.table.comparison.WarmUpRow;
import org.concordsim.result.text.Names;

/** What a check of the warm-up shows. */
public final class WarmUpPrinter {
    private WarmUpPrinter() {}

    /** Prints a conclusion. */
    public static void print(ResultPrinter printer, Printable<WarmUpConclusion> finished) {
        WarmUpConclusion conclusion = finished.conclusion();
        printer.heading(
                conclusion.results().experiment().name() + ": when runs have forgotten their start, MSER-5 on the"
                        + " weekly mean of " + conclusion.results().experiment().replications() + " replications");
        TextTable table = new TextTable(2);
        table.add(List.of("Measure", "Model", "Weeks of warm-up", "Weeks to leave out", "Verdict"));
        conclusion
                .verdicts()
                .forEach(row -> table.add(List.of(
                        Names.heading(row.measure()),
                        Names.heading(row.model()),
                        Integer.toString(row.configured()),
                        Integer.toString(row.truncation()),
                        verdict(row))));
        table.lines().forEach(printer.out()::println);
        printer.tail(finished);
    }

    private static String verdict(WarmUpRow row) {
        return switch (row.verdict()) {
            case WarmUpConclusion.TOO_SHORT -> "too short";
            case "undetermined" -> "the run is too short to tell";
            default -> "long enough";
        };
    }
}
