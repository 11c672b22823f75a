package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concordsim.result.table.RecoveredRow;
import org.concordsim.result.table.RecoveryRow;
import org.concordsim.statistics.Interval;
import org.concordsim.statistics.Proportion;

/** The tables of a recovery over the whole prior. */
record RecoverySummary(CalibrationStudy study, List<Recovery> recoveries) {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** Returns a row for each parameter; none if nothing was recovered. */
    List<RecoveryRow> parameters() {
        List<RecoveryRow> rows = new ArrayList<>();
        for (int i = 0; !recoveries.isEmpty() && i < study.space().parameters().size(); i++) {
            rows.add(parameter(i));
        }
        return rows;
    }

    /** Returns what was done and which intervals are too narrow, in sentences. */
    List<String> remarks() {
        int asked = study.recovery().exports();
        if (asked == 0) {
            return List.of();
        }
        List<String> remarks = new ArrayList<>();
        remarks.add(String.format(
                Locale.ROOT,
                "Recovery: %d of %d synthetic exports of firms drawn from the prior show every figure; each was fitted"
                        + " anew from the first wave, with %s.",
                recoveries.size(),
                asked,
                study.recovery().isAnew() ? "waves of its own" : "the points of the fit's later waves"));
        String narrow = parameters().stream()
                .filter(row -> row.covered95High() < HIGH - LOW)
                .map(row -> String.format(Locale.ROOT, "%s (%.2f)", row.parameter(), row.covered95()))
                .collect(Collectors.joining(", "));
        if (!narrow.isEmpty()) {
            remarks.add(
                    "95 %% intervals that hold the known value too rarely: %s. Take them for wider.".formatted(narrow));
        }
        return remarks;
    }

    private RecoveryRow parameter(int i) {
        Proportion wide = covered(i, LOW, HIGH);
        Proportion half = covered(i, 0.25, 0.75);
        Interval wideEnds = wide.interval();
        Interval halfEnds = half.interval();
        return new RecoveryRow(
                study.space().base().name(),
                study.space().parameters().get(i).path(),
                study.recovery().isAnew() ? "waves anew" : "waves of the fit",
                recoveries.size(),
                wide.value(),
                wideEnds.low(),
                wideEnds.high(),
                half.value(),
                halfEnds.low(),
                halfEnds.high(),
                error(i),
                width(i));
    }

    private Proportion covered(int i, double low, double high) {
        long hits =
                recoveries.stream().filter(each -> each.covers(i, low, high)).count();
        return new Proportion(hits, recoveries.size());
    }

    private double error(int i) {
        return Math.sqrt(recoveries.stream()
                .mapToDouble(each -> each.found().quantile(i, 0.5) - each.truth()[i])
                .map(apart -> apart * apart)
                .average()
                .orElse(Double.NaN));
    }

    private double width(int i) {
        return recoveries.stream()
                .mapToDouble(
                        each -> each.found().quantile(i, HIGH) - each.found().quantile(i, LOW))
                .average()
                .orElse(Double.NaN);
    }

    /** Returns a row for each export and parameter. */
    List<RecoveredRow> exports() {
        List<RecoveredRow> rows = new ArrayList<>();
        for (int i = 0; i < recoveries.size(); i++) {
            for (int k = 0; k < study.space().parameters().size(); k++) {
                rows.add(export(i, k));
            }
        }
        return rows;
    }

    private RecoveredRow export(int number, int i) {
        FitParameter parameter = study.space().parameters().get(i);
        Recovery recovery = recoveries.get(number);
        return new RecoveredRow(
                study.space().base().name(),
                number + 1,
                parameter.path(),
                parameter.unit(),
                parameter.level(recovery.truth()[i]),
                parameter.level(recovery.found().quantile(i, 0.5)),
                parameter.level(recovery.found().quantile(i, LOW)),
                parameter.level(recovery.found().quantile(i, HIGH)));
    }
}
