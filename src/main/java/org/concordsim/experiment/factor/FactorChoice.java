package org.concordsim.experiment.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.scenario.registry.Evidence;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.source.Names;

/**
 * The choice of factors by words: {@code PATH}, {@code PATH:LOW:HIGH}, or {@code SECTION.*} for all assumptions below a
 * section. A key without a range varies over {@link PriorRanges}.
 *
 * @param family the scenario with its changes
 */
public record FactorChoice(ScenarioFamily family) {
    private static final String BELOW = ".*";
    private static final int PARTS = 3;
    private static final List<String> SHARES_OF_ONE = List.of("leadShare", "prospectShare", "spendShare");
    private static final List<String> DESCRIPTIONS =
            List.of("default firm", "convention", "scenario", "firm's choice", "experiments only");

    /**
     * Returns the assumptions of a scenario: all numbers of grade D that are neither 0, nor descriptions of the firm, of
     * its time or of its market, nor parts of a sum of 1, and whose range contradicts nothing by itself.
     */
    public List<Factor> assumptions() throws ScenarioException {
        return assumptions("");
    }

    /** Returns the factors of a list of words. */
    public List<Factor> read(List<String> words) throws ScenarioException {
        List<Factor> factors = new ArrayList<>();
        for (String word : words) {
            if (word.endsWith(BELOW) && !word.startsWith("levers.")) {
                factors.addAll(below(word));
            } else {
                factors.add(one(word));
            }
        }
        List<String> paths = factors.stream().map(Factor::path).toList();
        for (String path : paths) {
            if (paths.indexOf(path) != paths.lastIndexOf(path)) {
                throw new IllegalArgumentException("factor " + path + " is there twice. Maybe delete one?");
            }
        }
        return factors;
    }

    private List<Factor> below(String word) throws ScenarioException {
        List<Factor> found = assumptions(word.substring(0, word.length() - 1));
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    word + " holds no assumption. Maybe name a section such as qualification.*?");
        }
        return found;
    }

    private Factor one(String word) throws ScenarioException {
        String[] parts = word.split(":", -1);
        PriorRanges ranges = new PriorRanges(family.base());
        Leaf leaf = ranges.leaf(parts[0]).orElseThrow(() -> unknown(parts[0], ranges));
        if (parts.length == 1) {
            return ranges.factor(leaf);
        }
        if (parts.length != PARTS || !leaf.isNumeric()) {
            throw new IllegalArgumentException("factor '" + word + "' must be PATH or, for a number, PATH:LOW:HIGH."
                    + " Maybe leave the range out?");
        }
        return ranges.factor(leaf, end(word, parts[1]), end(word, parts[2]));
    }

    private static double end(String word, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "factor '" + word + "': " + text + " is not a number. Maybe write PATH:0.1:0.5?", e);
        }
    }

    private static IllegalArgumentException unknown(String path, PriorRanges ranges) {
        return new IllegalArgumentException("there is no key '" + path + "' to vary. Maybe "
                + Names.nearest(path, ranges.paths()).orElse("see 'concord scenario show default'") + "?");
    }

    private List<Factor> assumptions(String prefix) throws ScenarioException {
        Scenario base = family.base();
        PriorRanges ranges = new PriorRanges(base);
        List<Factor> candidates = base.tree()
                .registry()
                .top()
                .leaves()
                .filter(leaf -> leaf.path().startsWith(prefix) && leaf.isNumeric() && isAssumption(leaf))
                .filter(leaf -> base.tree().number(leaf.path()) != 0)
                .map(ranges::factor)
                .toList();
        return candidates.parallelStream().filter(this::contradictsNothing).toList();
    }

    private static boolean isAssumption(Leaf leaf) {
        Evidence evidence = leaf.evidence();
        return evidence.grade().equals("D")
                && !leaf.path().startsWith("simulation.")
                && !SHARES_OF_ONE.contains(leaf.name())
                && DESCRIPTIONS.stream().noneMatch(evidence.source()::startsWith);
    }

    private boolean contradictsNothing(Factor factor) {
        return Arrays.stream(new double[] {0, 1}).allMatch(place -> {
            try {
                family.at(factor.changes(factor.level(place), List.of()));
                return true;
            } catch (ScenarioException e) {
                return false;
            }
        });
    }
}
