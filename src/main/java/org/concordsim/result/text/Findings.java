package org.concordsim.result.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.SummaryRow;

/**
 * What the data show about some measures against one variant, in sentences: a difference is claimed only if its p after
 * Holm's adjustment is at most .05, and what is not shown is said to be so.
 */
public final class Findings {
    private final Map<String, SummaryRow> references = new LinkedHashMap<>();

    /**
     * Prepares sentences.
     *
     * @param references the summaries of the variant against which others are held, for all segments together
     */
    public Findings(List<SummaryRow> references) {
        references.forEach(row -> this.references.put(row.measure(), row));
    }

    /** Returns one sentence for each measure with a difference that is shown, and one for all others. */
    public List<String> sentences(List<DifferenceRow> rows) {
        Map<String, List<DifferenceRow>> byMeasure = new LinkedHashMap<>();
        rows.forEach(row -> byMeasure
                .computeIfAbsent(row.measure(), name -> new ArrayList<>())
                .add(row));
        List<String> sentences = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        byMeasure.forEach((measure, differences) -> {
            List<DifferenceRow> shown =
                    differences.stream().filter(DifferenceRow::isShown).toList();
            if (shown.isEmpty()) {
                silent.add(Names.words(measure));
            } else {
                sentences.add(sentence(measure, shown, unshown(differences)));
            }
        });
        if (!silent.isEmpty()) {
            String reference = Names.variant(rows.get(0).modelB());
            String names = String.join(", ", silent);
            sentences.add("The data do not show a difference from " + reference + " in " + names + ".");
        }
        return sentences;
    }

    private static List<String> unshown(List<DifferenceRow> differences) {
        return differences.stream()
                .filter(row -> !row.isShown())
                .map(row -> Names.variant(row.modelA()))
                .toList();
    }

    private String sentence(String measure, List<DifferenceRow> shown, List<String> unshown) {
        List<String> clauses = shown.stream().map(this::clause).toList();
        return Names.heading(measure) + " against " + Names.variant(shown.get(0).modelB()) + ": "
                + String.join("; ", clauses)
                + (unshown.isEmpty() ? "" : "; no difference shown for " + String.join(", ", unshown)) + ".";
    }

    private String clause(DifferenceRow row) {
        Scale scale = Scale.of(
                row.unit(), Math.max(Math.abs(row.ciLow()), Math.abs(row.ciHigh())), (row.ciHigh() - row.ciLow()) / 2);
        String unit = scale.unit().replaceFirst("^%", "points");
        return Names.variant(row.modelA()) + (row.meanDifference() > 0 ? " higher by " : " lower by ")
                + scale.text(Math.abs(row.meanDifference())) + (unit.isEmpty() ? "" : " " + unit)
                + percentage(row)
                + ", 95 % interval " + scale.signed(row.ciLow()) + " to " + scale.signed(row.ciHigh());
    }

    /** Returns the difference as a share of the reference; nothing beyond its double, where it says little. */
    private String percentage(DifferenceRow row) {
        SummaryRow reference = references.get(row.measure());
        if (reference == null || !(reference.mean() > 0) || row.unit().startsWith("share")) {
            return "";
        }
        double share = row.meanDifference() / reference.mean();
        return Math.abs(share) <= 1 ? String.format(Locale.ROOT, " (%+.1f %%)", 100 * share) : "";
    }
}
