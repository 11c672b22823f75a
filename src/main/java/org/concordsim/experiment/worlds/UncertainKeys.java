package org.concordsim.experiment.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordsim.scenario.ResolvedTree;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.registry.Domain;
import org.concordsim.scenario.registry.Kind;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Lever;

/**
 * The search for the keys of a scenario that are uncertain.
 *
 * <p>A lever of a model is drawn from the range that the model is described with; a choice has no range and keeps its
 * preset. A number of evidence grade D is drawn from the prior that its source states, if any, and otherwise from a spread
 * around its value, within the values allowed, as the registry's own bounds only keep nonsense out. What says who the firm is rather than what is assumed of the world stays:
 * simulated time, and what has the default firm or a convention as its source. What the scenario states otherwise than the
 * registry is known to its author and stays as well.
 */
final class UncertainKeys {
    private static final String VOICES = "listVoice";
    private static final Set<String> SHARES = Set.of("leadShare", "prospectShare", "spendShare");

    private final ResolvedTree tree;
    private final List<Uncertain> found = new ArrayList<>();

    private UncertainKeys(ResolvedTree tree) {
        this.tree = tree;
    }

    /** Returns the uncertain keys of a scenario and of some of its models; the spread is a share of the value. */
    static List<Uncertain> of(Scenario scenario, List<String> models, double spread) {
        UncertainKeys keys = new UncertainKeys(scenario.tree());
        models.forEach(
                model -> scenario.tree().registry().levers().values().forEach(lever -> keys.addLever(model, lever)));
        scenario.tree().registry().top().leaves().forEach(leaf -> keys.addParameter(leaf, spread));
        return List.copyOf(keys.found);
    }

    private void addLever(String model, Lever lever) {
        String base = base(model);
        Lever.Range range = lever.ranges().get(base);
        String key = tree.leversOf(model) + "." + lever.name();
        if (range == null || !same(lever.presets().get(base), tree.value(key))) {
            return;
        }
        boolean people = lever.name().equals("liaisonPeople");
        double value = tree.number(key);
        double high = people ? Math.min(range.high(), tree.number("firm.marketers") - 1) : range.high();
        if (range.low() < high) {
            boolean voice = lever.name().startsWith(VOICES);
            String group = voice ? model + "." + VOICES : "";
            boolean whole = lever.leaf().domain().kind() == Kind.INTEGER;
            found.add(new Uncertain(key, Uncertain.Kind.LEVER, lever.name(), group, value, range.low(), high, whole));
        }
    }

    private void addParameter(Leaf leaf, double spread) {
        Domain domain = leaf.domain();
        if (!leaf.isNumeric() || !isAssumed(leaf) || !same(leaf.value(), tree.value(leaf.path()))) {
            return;
        }
        double value = tree.number(leaf.path());
        Lever.Range prior = leaf.prior(value, spread);
        if (spread > 0 && prior.low() < prior.high()) {
            String group = SHARES.contains(leaf.name()) ? leaf.name() : "";
            boolean whole = domain.kind() == Kind.INTEGER;
            found.add(new Uncertain(
                    leaf.path(),
                    Uncertain.Kind.PARAMETER,
                    leaf.path(),
                    group,
                    value,
                    prior.low(),
                    prior.high(),
                    whole));
        }
    }

    private static boolean isAssumed(Leaf leaf) {
        String source = leaf.evidence().source();
        return leaf.evidence().grade().equals("D")
                && !leaf.path().startsWith("simulation.")
                && !source.startsWith("default firm")
                && !source.startsWith("convention");
    }

    private String base(String model) {
        return tree.hybrids().stream()
                .filter(hybrid -> hybrid.name().equals(model))
                .map(ResolvedTree.Hybrid::base)
                .findFirst()
                .orElse(model);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number a && other instanceof Number b && a.doubleValue() == b.doubleValue();
    }
}
