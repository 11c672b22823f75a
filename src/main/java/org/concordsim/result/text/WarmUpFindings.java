package org.concordsim.result.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.concordsim.result.table.comparison.WarmUpRow;

/** What the check of the warm-up says, in sentences. */
public final class WarmUpFindings {
    private static final double HUNDRED = 100;

    private final List<WarmUpRow> verdicts;

    /** Makes the findings of the table of weeks. */
    public WarmUpFindings(List<WarmUpRow> weeks) {
        verdicts = weeks.stream().filter(row -> row.week() == 1).toList();
    }

    /** Returns all that is to be said: one sentence or two; none where there is no check. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!verdicts.isEmpty()
                && verdicts.stream().allMatch(row -> row.verdict().equals(WarmUpRow.ADEQUATE))) {
            sentences.add("By MSER-5 the warm-up of " + verdicts.get(0).configured()
                    + " weeks is long enough for new bookings and load under every model in place.");
        }
        tooShort().ifPresent(sentences::add);
        undetermined(0).ifPresent(sentences::add);
        return sentences;
    }

    /** Returns the sentence about the series for which the warm-up is too short. */
    public Optional<String> tooShort() {
        return sentence(
                series(WarmUpRow.TOO_SHORT, 0),
                weeks -> "By MSER-5 the warm-up of " + weeks + " weeks is too short for ");
    }

    /** Returns the sentence about the series that MSER-5 cannot settle on and whose mean that moves by a share at least. */
    public Optional<String> undetermined(double shift) {
        return sentence(
                series(WarmUpRow.UNDETERMINED, shift),
                weeks -> "MSER-5 cannot tell whether the warm-up of " + weeks
                        + " weeks is long enough, as runs are short or drift beyond their half, for ");
    }

    /** Returns the largest number of weeks that are to be left out of a series for which the warm-up is too short. */
    public int longest() {
        return verdicts.stream()
                .filter(row -> row.verdict().equals(WarmUpRow.TOO_SHORT))
                .mapToInt(WarmUpRow::truncation)
                .max()
                .orElse(0);
    }

    private List<WarmUpRow> series(String verdict, double shift) {
        return verdicts.stream()
                .filter(row -> row.verdict().equals(verdict) && Math.abs(row.shift()) >= shift)
                .toList();
    }

    private static Optional<String> sentence(List<WarmUpRow> rows, IntFunction<String> beginning) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .map(WarmUpFindings::part)
                        .collect(Collectors.joining(
                                "; ", beginning.apply(rows.get(0).configured()), ".")));
    }

    private static String part(WarmUpRow row) {
        return String.format(
                Locale.ROOT,
                "%s under %s (%d weeks: mean %+.1f %%)",
                Names.words(row.measure()),
                Names.heading(row.model()),
                row.truncation(),
                HUNDRED * row.shift());
    }
}
