package org.concordsim.cli.print;

import java.util.Locale;
import org.concordsim.experiment.journey.CustomerConclusion;
import org.concordsim.experiment.journey.JourneyConclusion;
import org.concordsim.result.process.LogRow;

/** What {@code journeys} prints. */
public final class JourneyPrinter {
    private JourneyPrinter() {}

    /** Prints how long each log is, and where they are. */
    public static void logs(ResultPrinter printer, Printable<JourneyConclusion> finished) {
        for (LogRow log : finished.conclusion().logs()) {
            printer.out()
                    .printf(
                            Locale.ROOT,
                            "%-12s %,d entries, %,d journeys under way at the end%n",
                            log.model(),
                            log.entries(),
                            log.underWay());
        }
        printer.out().println("Logs, tables, stories and charts are in " + finished.place());
        printer.out().flush();
    }

    /** Prints one customer's journey under each model, and where it is. */
    public static void story(ResultPrinter printer, Printable<CustomerConclusion> finished) {
        String text = finished.conclusion().text();
        if (!text.isEmpty()) {
            printer.out().print(text);
            printer.out().println();
        }
        printer.out()
                .println((text.isEmpty() ? "The results are in " : "The story and its chart are in ")
                        + finished.place());
        printer.out().flush();
    }
}
