package org.concordsim.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.concordsim.result.evidence.Influence;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Registry;

/**
 * Every input of a scenario with the grade of its evidence.
 *
 * @param inputs the parameters in the registry's order, then the levers
 */
public record Ledger(List<Input> inputs) {
    /** The grades from the strongest to the weakest. */
    public static final List<String> GRADES = List.of("A", "B", "C", "D");

    private static final String LEVERS = "levers.";

    /** Copies the inputs. */
    public Ledger {
        inputs = List.copyOf(inputs);
    }

    /** Returns the ledger of a scenario. */
    public static Ledger of(Scenario scenario) {
        Registry registry = scenario.tree().registry();
        List<Input> inputs = new ArrayList<>();
        registry.top().leaves().forEach(leaf -> inputs.add(input(scenario, leaf, leaf.path()::equals)));
        registry.levers().values().forEach(lever -> {
            String end = "." + lever.name();
            Predicate<String> own = path -> path.matches("(levers|models)\\..*") && path.endsWith(end);
            inputs.add(input(scenario, lever.leaf().at(LEVERS + lever.name(), null), own));
        });
        return new Ledger(inputs);
    }

    private static Input input(Scenario scenario, Leaf leaf, Predicate<String> own) {
        boolean stated = scenario.tree().settings().entrySet().stream()
                .anyMatch(entry -> own.test(entry.getKey()) && entry.getValue().given());
        boolean bounded = leaf.path().startsWith(LEVERS)
                ? leaf.isNumeric()
                : leaf.evidence().prior().isPresent();
        return new Input(leaf.path(), leaf.evidence().grade(), stated, bounded);
    }

    /** Returns the sections in order, the levers last. */
    public List<String> sections() {
        return inputs.stream().map(Input::section).distinct().toList();
    }

    /** Returns how many inputs of a grade there are among those wanted. */
    public long count(String grade, Predicate<Input> wanted) {
        return inputs.stream()
                .filter(input -> input.grade().equals(grade))
                .filter(wanted)
                .count();
    }

    /** Returns the grade of what a factor of an experiment varies, a lever's of one organizing model or of all. */
    public String grade(String factor) {
        String[] parts = factor.split("\\.", -1);
        boolean lever = parts.length == 3 && parts[0].matches("levers|models");
        String path = lever ? LEVERS + parts[2] : factor;
        return inputs.stream()
                .filter(input -> input.path().equals(path))
                .map(Input::grade)
                .findFirst()
                .orElse(Influence.UNKNOWN);
    }
}
