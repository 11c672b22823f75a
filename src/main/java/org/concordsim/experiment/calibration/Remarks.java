package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordsim.result.table.FittedRow;
import org.concordsim.result.table.TargetRow;

/** What an export and a calibration cannot tell, in sentences. */
final class Remarks {
    private static final double THREE = 3;
    private static final double EDGE = 0.02;

    private Remarks() {}

    static List<String> of(
            Evidence evidence,
            List<FittedRow> parameters,
            List<TargetRow> targets,
            List<Double> misfits,
            RecoverySummary recovered) {
        List<String> remarks = new ArrayList<>();
        remarks.add(String.format(
                Locale.ROOT,
                "%d leads of %.0f days were used; a lead counts for a horizon only if it is that old on the last day of"
                        + " the export, so younger ones are excluded and not taken for lost.",
                evidence.leads(),
                evidence.days()));
        remarks.addAll(evidence.remarks());
        remarks.addAll(open(parameters));
        remarks.addAll(missed(targets));
        double last = misfits.get(misfits.size() - 1);
        if (last > THREE) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "No firm within the prior ranges meets the figures within three standard errors; the best are %.1f"
                            + " off, so the fit is a compromise.",
                    last));
        }
        remarks.addAll(recovered.remarks());
        remarks.add("Levers are not fitted: an export of one firm cannot tell what another organizing model would do.");
        return remarks;
    }

    /** Returns what the data leave open about parameters. */
    private static List<String> open(List<FittedRow> parameters) {
        List<String> remarks = new ArrayList<>();
        named(parameters, "not")
                .ifPresent(names -> remarks.add(
                        "The data do not fix: " + names + ". Their intervals are nearly as wide as the prior ranges."));
        String edges = parameters.stream()
                .filter(row -> !row.identified().equals("not") && atEdge(row))
                .map(FittedRow::parameter)
                .collect(Collectors.joining(", "));
        if (!edges.isEmpty()) {
            remarks.add("At the end of their prior ranges, so that the range decides: " + edges + ".");
        }
        named(parameters, "weakly").ifPresent(names -> remarks.add("The data fix only weakly: " + names + "."));
        return remarks;
    }

    private static List<String> missed(List<TargetRow> targets) {
        String missed = targets.stream()
                .filter(row -> row.verdict().equals("misses"))
                .map(row -> row.target() + (row.fitted() ? "" : " (not fitted)"))
                .collect(Collectors.joining(", "));
        return missed.isEmpty() ? List.of() : List.of("The simulated firm misses: " + missed + ".");
    }

    private static boolean atEdge(FittedRow row) {
        double near = EDGE * (row.priorHigh() - row.priorLow());
        return row.ciLow() - row.priorLow() < near * row.priorLow() / row.priorHigh()
                || row.priorHigh() - row.ciHigh() < near;
    }

    private static Optional<String> named(List<FittedRow> parameters, String identified) {
        String names = parameters.stream()
                .filter(row -> row.identified().equals(identified))
                .map(FittedRow::parameter)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
