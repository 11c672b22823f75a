package org.concordsim.cli.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concordsim.result.table.AttributionRow;
import org.concordsim.result.table.InteractionRow;
import org.concordsim.result.text.Names;
import org.concordsim.result.text.Scale;

/** What the data show about the worth of levers for one measure, in sentences that their intervals support. */
record AttributionFindings(Scale scale) {
    List<String> sentences(List<AttributionRow> rows, List<InteractionRow> pairs) {
        List<String> sentences = new ArrayList<>();
        sentences.add(whole(rows.get(0)));
        sentences.addAll(groups(rows));
        pairs.stream()
                .filter(InteractionRow::shown)
                .max(Comparator.comparingDouble(row -> Math.abs(row.interaction())))
                .ifPresent(row -> sentences.add(pair(row)));
        return sentences;
    }

    private String whole(AttributionRow row) {
        String models = Names.heading(row.to()) + " against " + Names.heading(row.from());
        if (!(row.wholeLow() > 0 || row.wholeHigh() < 0)) {
            return "The data do not show a difference of " + models + " in " + Names.words(row.measure()) + ".";
        }
        return models + ": " + Names.words(row.measure()) + (row.whole() > 0 ? " higher by " : " lower by ")
                + amount(Math.abs(row.whole())) + interval(row.wholeLow(), row.wholeHigh()) + ".";
    }

    private List<String> groups(List<AttributionRow> rows) {
        List<String> sentences = new ArrayList<>();
        add(sentences, "Raise it: ", rows, row -> row.shown() && row.shapley() > 0);
        add(sentences, "Lower it: ", rows, row -> row.shown() && row.shapley() < 0);
        String silent = rows.stream()
                .filter(row -> !row.shown())
                .map(AttributionRow::group)
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            sentences.add("Not shown to raise or lower it: " + silent + ".");
        }
        String more = rows.stream()
                .filter(AttributionRow::gapShown)
                .map(row -> row.group() + (row.gap() > 0 ? " (up)" : " (down)"))
                .collect(Collectors.joining(", "));
        if (!more.isEmpty()) {
            sentences.add("Effect beside the others differs from that alone: " + more + ".");
        }
        return sentences;
    }

    private void add(List<String> sentences, String start, List<AttributionRow> rows, Predicate<AttributionRow> shown) {
        Function<AttributionRow, String> words =
                row -> row.group() + " by " + amount(Math.abs(row.shapley())) + interval(row.ciLow(), row.ciHigh());
        List<AttributionRow> some = rows.stream()
                .filter(shown)
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.shapley())))
                .toList();
        if (!some.isEmpty()) {
            sentences.add(start + some.stream().map(words).collect(Collectors.joining("; ")) + ".");
        }
    }

    private String pair(InteractionRow row) {
        String pair = row.groupA() + " and " + row.groupB();
        return "Largest interaction of two groups: " + pair + ", together "
                + (row.interaction() > 0 ? "more" : "less") + " than apart by " + amount(Math.abs(row.interaction()))
                + interval(row.ciLow(), row.ciHigh()) + ".";
    }

    private String amount(double value) {
        String unit = scale.unit().replaceFirst("^%", "points");
        return scale.text(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    private String interval(double low, double high) {
        return " [" + scale.signed(low) + ", " + scale.signed(high) + "]";
    }
}
