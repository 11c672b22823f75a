package org.concordsim.cli.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.concordsim.experiment.forecast.Forecast;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** What a command would take, as lines and a table. */
public final class ForecastPrinter {
    private static final double MEGA = 1e6;
    private static final double MINUTE = 60;

    private ForecastPrinter() {}

    /** Prints the forecast of a command. */
    public static void print(PrintWriter out, String command, Forecast forecast) {
        out.println();
        out.println(command);
        out.println("  runs     " + (forecast.isExact() ? "" : "at most ") + forecast.runs());
        out.println("  time     about " + time(forecast.seconds()) + " (from " + forecast.pilotRuns() + " runs)");
        out.println("  memory   about " + mega(forecast.heapBytes()) + ", whatever the number of runs");
        out.println("  disk     about " + mega(forecast.diskBytes()) + ", twice that while it runs");
        if (!forecast.widths().isEmpty()) {
            out.println();
            String what = forecast.ofMeans() ? "the mean" : "the difference between last and first treatment";
            out.println("Expected 95 % interval of " + what + "; 9 of 10 will be below the likely one:");
            table(forecast).lines().forEach(out::println);
        }
        out.flush();
    }

    private static TextTable table(Forecast forecast) {
        TextTable table = new TextTable(2);
        table.add(List.of(
                "Measure",
                "Unit",
                "± half width",
                "likely below ±",
                forecast.ofMeans() ? "% of the mean" : "% of the first"));
        for (Forecast.Width width : forecast.widths()) {
            Scale scale = Scale.of(width.measure().unit(), Math.abs(width.reference()), width.halfWidth());
            table.add(List.of(
                    Names.heading(width.measure().name()),
                    scale.unit(),
                    scale.text(width.halfWidth()),
                    scale.text(width.likely()),
                    Double.isFinite(width.share()) ? String.format(Locale.ROOT, "%.1f", 100 * width.share()) : "-"));
        }
        return table;
    }

    private static String mega(double bytes) {
        return String.format(Locale.ROOT, "%.0f MB", Math.max(1, bytes / MEGA));
    }

    private static String time(double seconds) {
        return seconds < 2 * MINUTE
                ? String.format(Locale.ROOT, "%.0f s", Math.max(1, seconds))
                : String.format(Locale.ROOT, "%.0f min", seconds / MINUTE);
    }
}
