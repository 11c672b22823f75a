package org.concordsim.experiment.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.result.table.comparison.PrecisionRow;

/**
 * How precisely headline differences are known beside what was asked for.
 *
 * @param rows a row for each difference or mean that was to be known; empty if nothing was asked for
 * @param remarks what could not be asked for, a line each
 * @param replications the replications done
 */
public record PrecisionReport(List<PrecisionRow> rows, List<String> remarks, int replications) {
    /** The report where no precision was asked for. */
    public static final PrecisionReport NONE = new PrecisionReport(List.of(), List.of(), 0);

    /** Copies the lists. */
    public PrecisionReport {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** Returns a line for each measure that is not known as precisely as asked for. */
    public List<String> unreached() {
        Map<String, List<PrecisionRow>> wide = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.isReached()).forEach(row -> wide.computeIfAbsent(
                        row.measure(), measure -> new ArrayList<>())
                .add(row));
        return wide.values().stream().map(this::line).toList();
    }

    private String line(List<PrecisionRow> wide) {
        PrecisionRow widest = wide.get(0);
        for (PrecisionRow row : wide) {
            widest = excess(row) > excess(widest) ? row : widest;
        }
        String what = widest.modelB().isEmpty() ? widest.modelA() : widest.modelA() + " - " + widest.modelB();
        return String.format(
                java.util.Locale.ROOT,
                "%s is not known as precisely as asked for after %d replications: %s ± %.4g %s, wanted ± %.4g.%s"
                        + " Maybe a larger --most?",
                widest.measure(),
                replications,
                what,
                widest.halfWidth(),
                widest.unit(),
                widest.target(),
                wide.size() > 1 ? " Nor are " + (wide.size() - 1) + " more of its differences." : "");
    }

    /** Returns how many times as wide as wanted an interval is; most of all where it is not defined. */
    private static double excess(PrecisionRow row) {
        double excess = row.halfWidth() / row.target();
        return Double.isNaN(excess) ? Double.POSITIVE_INFINITY : excess;
    }
}
