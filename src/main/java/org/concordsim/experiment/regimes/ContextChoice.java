package org.concordsim.experiment.regimes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordsim.check.Require;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.FactorChoice;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;

/**
 * The choice of contexts by words: a name of {@link Contexts}, with another range or not, or any key as {@link
 * FactorChoice} takes it.
 *
 * @param family the scenario with its changes
 */
public record ContextChoice(ScenarioFamily family) {
    /** Returns the contexts of a list of words, or all if there are none; no two may move the same key. */
    public List<Factor> read(List<String> words) throws ScenarioException {
        List<Factor> known =
                new Contexts(family.base()).all().stream().map(Context::factor).toList();
        List<Factor> chosen = new ArrayList<>();
        for (String word : words) {
            Optional<Factor> context = context(word, known);
            chosen.addAll(context.isPresent() ? List.of(context.get()) : new FactorChoice(family).read(List.of(word)));
        }
        return apart(words.isEmpty() ? known : chosen);
    }

    private static Optional<Factor> context(String word, List<Factor> known) {
        String[] parts = word.split(":", -1);
        return known.stream()
                .filter(factor -> factor.path().equals(parts[0]))
                .filter(factor -> parts.length == 1 || !factor.followers().isEmpty())
                .findFirst()
                .map(factor -> parts.length == 1 ? factor : ranged(word, factor, parts));
    }

    private static Factor ranged(String word, Factor factor, String[] parts) {
        Require.that(
                factor.isRange() && parts.length == 3 && parts[1].matches("[0-9.]+") && parts[2].matches("[0-9.]+"),
                word,
                "context '" + word + "' must be NAME or, unless it is firmSize, NAME:LOW:HIGH. Maybe leave the range"
                        + " out?");
        double low = Double.parseDouble(parts[1]);
        double high = Double.parseDouble(parts[2]);
        Require.that(
                low > 0 && low < high,
                low,
                "context '" + word + "' must vary from above 0 to a higher value. Maybe write " + parts[0] + ":"
                        + factor.range() + "?");
        return Factor.range(factor.path(), low, high, false).moving(factor.followers());
    }

    private static List<Factor> apart(List<Factor> factors) {
        Map<String, String> moved = new HashMap<>();
        for (Factor factor : factors) {
            for (String key : factor.keys()) {
                String other = moved.putIfAbsent(key, factor.path());
                Require.that(
                        other == null,
                        key,
                        "contexts " + other + " and " + factor.path() + " both move " + key
                                + ". Maybe leave one of them out?");
            }
        }
        return factors;
    }
}
