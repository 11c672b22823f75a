package org.concordsim.scenario.mapping;

import java.util.List;
import java.util.Map;

/**
 * What the columns of an export mean.
 *
 * @param columns the names of the columns by meaning; several for owners alone
 * @param won the words of the outcome column for a deal that was won
 * @param lost its words for one that was lost
 * @param dates the forms in which dates are written, in the order in which they are tried
 * @param sources the words of the source column by channel
 * @param reasons the words of the loss-reason column by reason of the model
 * @param window what is known about the time that the export covers: from, to, until; each may be absent
 * @param scale leads of the scenario's firm over leads of the export
 * @param fit the parameters that are fitted with the ends of their prior ranges; empty for the usual ones
 */
public record Mapping(
        Map<Meaning, List<String>> columns,
        List<String> won,
        List<String> lost,
        List<String> dates,
        Map<String, List<String>> sources,
        Map<String, List<String>> reasons,
        Map<String, String> window,
        double scale,
        Map<String, List<Double>> fit) {
    /** Copies the collections. */
    public Mapping {
        columns = Map.copyOf(columns);
        won = List.copyOf(won);
        lost = List.copyOf(lost);
        dates = List.copyOf(dates);
        sources = Map.copyOf(sources);
        reasons = Map.copyOf(reasons);
        window = Map.copyOf(window);
    }

    /** Returns whether a column has a meaning. */
    public boolean has(Meaning meaning) {
        return columns.containsKey(meaning);
    }

    /** Returns the column of a meaning; empty if there is none. */
    public String column(Meaning meaning) {
        return columns.getOrDefault(meaning, List.of("")).get(0);
    }

    /** Returns the channel that a word of the source column stands for; empty if it stands for none. */
    public String channel(String word) {
        return meaning(sources, word);
    }

    /** Returns the reason that a word of the loss-reason column stands for; empty if it stands for none. */
    public String reason(String word) {
        return meaning(reasons, word);
    }

    private static String meaning(Map<String, List<String>> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
