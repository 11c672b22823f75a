package org.concordsim.result.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordsim.result.table.PathPairRow;
import org.concordsim.result.table.PathRow;

/**
 * What the data show about paths of organizing models, in sentences: a difference is claimed only if its p after Holm's
 * adjustment is at most .05, a dip only if its simultaneous interval is below 0.
 *
 * @param paths each path against staying
 * @param pairs each path against each that begins alike
 */
public record TransitionFindings(List<PathRow> paths, List<PathPairRow> pairs) {
    private static final String TEST = " (one-sided paired t, .05 over the number of rivals).";

    /** Copies the lists. */
    public TransitionFindings {
        paths = List.copyOf(paths);
        pairs = List.copyOf(pairs);
    }

    /** Returns for each measure a sentence or two for each path, what tells paths apart, and which may be best. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Set<String> measures = new LinkedHashSet<>();
        paths.forEach(row -> measures.add(row.measure()));
        for (String measure : measures) {
            of(measure).stream().filter(row -> !row.isStaying()).forEach(row -> sentences.add(against(row)));
            sentences.addAll(apart(measure));
            sentences.addAll(best(measure));
        }
        return sentences;
    }

    private List<PathRow> of(String measure) {
        return paths.stream().filter(row -> row.measure().equals(measure)).toList();
    }

    private String against(PathRow row) {
        Scale scale = scale(row.unit(), row.totalLow(), row.totalHigh());
        String interval = interval(scale, row.totalLow(), row.totalHigh());
        boolean shown = pair(row).filter(PathPairRow::isShown).isPresent();
        String end = shown
                ? " ends " + scale.text(Math.abs(row.total())) + " " + scale.unit()
                        + (row.total() > 0 ? " above" : " below") + " staying (" + interval + ")."
                : " ends where the data do not show a difference from staying (" + scale.signed(row.total()) + " "
                        + scale.unit() + ", " + interval + (excludesZero(row) ? " for this pair alone" : "") + ").";
        return Names.heading(row.path()) + ", " + Names.words(row.measure()) + ":" + end + dip(row);
    }

    /** Returns whether an interval that is for this path alone would claim what is not claimed of all pairs at once. */
    private static boolean excludesZero(PathRow row) {
        return row.totalLow() > 0 || row.totalHigh() < 0;
    }

    private static String dip(PathRow row) {
        if (!row.isDipShown()) {
            return " The data do not show a dip.";
        }
        Scale scale = scale(row.unit(), row.dipLow(), row.dipHigh()).finer(Math.abs(row.dipHigh()));
        String dip = " It falls behind staying by " + scale.text(Math.abs(row.dip())) + " " + scale.unit()
                + " at most, at the end of quarter " + Math.round(row.dipQuarter()) + " ("
                + interval(scale, row.dipLow(), row.dipHigh()) + ")";
        String share = Math.round(100 * row.paidBack()) + " % of the replications are back at the end.";
        return Double.isInfinite(row.payback())
                ? dip + ", and is not paid back in the observed time; " + share
                : dip + ", and is paid back from quarter " + Math.round(row.payback()) + " on"
                        + (Double.isInfinite(row.paybackHigh()) ? ", though perhaps not in the observed time" : "")
                        + "; " + share;
    }

    private List<String> apart(String measure) {
        List<String> sentences = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (PathPairRow pair : pairs) {
            if (!pair.measure().equals(measure) || isStaying(pair.pathA()) || isStaying(pair.pathB())) {
                continue;
            }
            if (pair.isShown()) {
                sentences.add(sentence(pair.difference() > 0 ? pair : pair.turned()));
            } else {
                silent.add(Names.words(pair.pathA()) + " and " + Names.words(pair.pathB()));
            }
        }
        if (!silent.isEmpty()) {
            sentences.add("The data do not show a difference in " + Names.words(measure) + " between "
                    + String.join("; ", silent) + ".");
        }
        return sentences;
    }

    private static String sentence(PathPairRow pair) {
        Scale scale = scale(pair.unit(), pair.ciLow(), pair.ciHigh());
        return Names.heading(pair.pathA()) + " ends " + scale.text(pair.difference()) + " " + scale.unit() + " above "
                + Names.words(pair.pathB()) + " in " + Names.words(pair.measure()) + " ("
                + interval(scale, pair.ciLow(), pair.ciHigh()) + ").";
    }

    private List<String> best(String measure) {
        Map<String, List<PathRow>> starts = of(measure).stream()
                .collect(Collectors.groupingBy(PathRow::against, LinkedHashMap::new, Collectors.toList()));
        return starts.entrySet().stream()
                .filter(start -> start.getValue().size() > 1)
                .map(start -> best(
                        measure,
                        starts.size() > 1 ? " that begin like " + Names.words(start.getKey()) : "",
                        start.getValue()))
                .toList();
    }

    /** Returns what is known of which path is best among those that begin alike. */
    private static String best(String measure, String begin, List<PathRow> alike) {
        String paths = Names.words(measure) + " of the " + alike.size() + " paths" + begin;
        if (alike.stream().anyMatch(row -> row.n() < 2)) {
            return "One replication does not tell which is best in " + paths + ".";
        }
        List<String> able = alike.stream()
                .filter(PathRow::inBestSubset)
                .map(row -> Names.words(row.path()))
                .toList();
        if (able.size() == 1) {
            return "Best in " + paths + ": " + able.get(0) + "; each of the others is beaten by it or by another"
                    + TEST;
        }
        return "Any of these may be best in " + paths + ", the data do not tell which: " + String.join(", ", able)
                + (able.size() == alike.size() ? ". None is beaten" : "; each of the others is beaten") + TEST;
    }

    private Optional<PathPairRow> pair(PathRow row) {
        return pairs.stream()
                .filter(pair -> pair.measure().equals(row.measure()))
                .filter(pair -> Set.of(pair.pathA(), pair.pathB()).equals(Set.of(row.path(), row.against())))
                .findFirst();
    }

    private boolean isStaying(String path) {
        return paths.stream().anyMatch(row -> row.path().equals(path) && row.isStaying());
    }

    private static Scale scale(String unit, double low, double high) {
        double largest = Math.max(Math.abs(low), Math.abs(high));
        return Scale.of(unit, Double.isNaN(largest) ? 0 : largest, (high - low) / 2);
    }

    private static String interval(Scale scale, double low, double high) {
        return Double.isNaN(low) ? "no interval" : "95 % interval " + scale.signed(low) + " to " + scale.signed(high);
    }
}
