package org.concordsim.experiment.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordsim.check.Require;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Lever;
import org.concordsim.scenario.registry.Registry;

/**
 * The range over which a key varies unless another is asked for: of a lever what its organizing model is described
 * with; of another number its {@linkplain Leaf#prior(double) prior}; of a choice or switch every level.
 *
 * @param scenario the scenario whose values are varied
 */
record PriorRanges(Scenario scenario) {
    private static final String EVERY = "*";

    /** Returns the key of a path, a lever's with a model's name or {@code *}. */
    Optional<Leaf> leaf(String path) {
        Registry registry = scenario.tree().registry();
        String[] parts = path.split("\\.", -1);
        if (parts.length == 3 && parts[0].equals("levers")) {
            boolean known = parts[1].equals(EVERY) || scenario.modelNames().contains(parts[1]);
            return Optional.ofNullable(known ? registry.levers().get(parts[2]) : null)
                    .map(lever -> lever.leaf().at(path, null));
        }
        return path.startsWith("simulation.") ? Optional.empty() : Optional.ofNullable(registry.leaf(path));
    }

    /** Returns every path that can be varied. */
    List<String> paths() {
        Registry registry = scenario.tree().registry();
        List<String> paths =
                new ArrayList<>(registry.top().leaves().map(Leaf::path).toList());
        scenario.modelNames()
                .forEach(
                        model -> registry.levers().keySet().forEach(name -> paths.add("levers." + model + "." + name)));
        return paths;
    }

    /** Returns a key over its range. */
    Factor factor(Leaf leaf) {
        Domain domain = leaf.domain();
        if (!leaf.isNumeric()) {
            return Factor.choice(
                    leaf.path(), domain.kind() == Kind.SWITCH ? List.of("false", "true") : domain.choices());
        }
        if (leaf.path().startsWith("levers.")) {
            return lever(leaf);
        }
        Lever.Range prior = leaf.prior(scenario.tree().number(leaf.path()));
        return factor(leaf, prior.low(), prior.high());
    }

    /** Returns a number over a given range, or refuses it. */
    Factor factor(Leaf leaf, double low, double high) {
        Domain domain = leaf.domain();
        boolean whole = domain.kind() == Kind.INTEGER;
        Require.that(
                low < high && domain.contains(low) && domain.contains(high),
                low,
                "factor " + leaf.path() + " must vary from a low to a higher value in [" + domain.low() + ", "
                        + domain.high() + "] but goes from " + low + " to " + high + ". Maybe write " + leaf.path()
                        + ":LOW:HIGH?");
        Require.that(
                !whole || low == Math.rint(low) && high == Math.rint(high),
                low,
                "factor " + leaf.path() + " takes whole numbers but goes from " + low + " to " + high
                        + ". Maybe round them?");
        return Factor.range(leaf.path(), low, high, whole);
    }

    private Factor lever(Leaf leaf) {
        String[] parts = leaf.path().split("\\.", -1);
        Map<String, Lever.Range> ranges =
                scenario.tree().registry().levers().get(parts[2]).ranges();
        String base = base(parts[1]);
        List<Lever.Range> wanted = ranges.entrySet().stream()
                .filter(range -> base.equals(EVERY) || range.getKey().equals(base))
                .map(Map.Entry::getValue)
                .toList();
        double low = wanted.stream().mapToDouble(Lever.Range::low).min().orElse(Double.NaN);
        double high = wanted.stream().mapToDouble(Lever.Range::high).max().orElse(Double.NaN);
        return factor(leaf, low, high);
    }

    /** Returns the model with presets whose ranges a model has: a model of the scenario has those of its base. */
    private String base(String model) {
        String name = model;
        for (var hybrids = scenario.tree().hybrids(); ; ) {
            String current = name;
            var hybrid =
                    hybrids.stream().filter(each -> each.name().equals(current)).findFirst();
            if (hybrid.isEmpty()) {
                return name;
            }
            name = hybrid.get().base();
        }
    }
}
