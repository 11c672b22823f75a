package org.concordsim.experiment.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.check.Require;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.ModelMixture;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;

/**
 * The mixtures of two organizing models: each set of levers is that of one or of the other. A mixture is a coalition, a
 * bit mask of the sets that are moved; none is the first model in place and all is the second.
 */
public final class Mixtures {
    private final Scenario base;
    private final String from;
    private final String to;
    private final List<LeverSet> sets;

    /**
     * Prepares the mixtures of two models of a scenario.
     *
     * @param scenario the scenario
     * @param from the model from which is moved
     * @param to the model to which is moved
     * @param cut the sets into which all levers are cut; only what differs between the models is moved
     */
    public Mixtures(Scenario scenario, String from, String to, List<LeverSet> cut) {
        this.base = scenario;
        this.from = from;
        this.to = to;
        this.sets = LeverSets.differing(cut, differing(base, from, to));
        Require.that(
                !sets.isEmpty(),
                sets,
                "No lever differs between " + from + " and " + to + ". Maybe choose another model?");
    }

    /** Returns the names of the levers in which two models of a scenario differ, in order. */
    public static List<String> differing(Scenario scenario, String from, String to) {
        return levers(scenario).stream()
                .filter(lever -> !value(scenario, from, lever).equals(value(scenario, to, lever)))
                .toList();
    }

    /** Returns the names of all levers of a scenario, in order. */
    public static List<String> levers(Scenario scenario) {
        return List.copyOf(scenario.tree().registry().levers().keySet());
    }

    /** Returns the sets that are moved, with those of their levers that differ. */
    public List<LeverSet> sets() {
        return sets;
    }

    /** Returns the variant of a coalition. */
    public Variant variant(long coalition) {
        if (coalition == 0) {
            return new Variant(from, Point.IN_PLACE);
        }
        if (coalition == all()) {
            return new Variant(to, Point.IN_PLACE);
        }
        StringBuilder label = new StringBuilder("c");
        for (int i = 0; i < sets.size(); i++) {
            label.append(coalition >> i & 1);
        }
        return new Variant(to, new Point(label.toString()));
    }

    /** Returns the organizing model of a coalition, or refuses it where it contradicts itself or the firm. */
    public OrganizingModel model(long coalition) throws ScenarioException {
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            if ((coalition >> i & 1) == 1) {
                moved.addAll(sets.get(i).levers());
            }
        }
        Levers levers = new ModelMixture(base, from, to).levers(moved);
        return new OrganizingModel(variant(coalition).label(), levers);
    }

    /** Returns the experiment of some coalitions, or refuses it with each fault that any of them has. */
    public Experiment experiment(List<Long> coalitions, int replications) throws ScenarioException {
        List<Treatment> treatments = new ArrayList<>();
        Set<String> faults = new LinkedHashSet<>();
        for (long coalition : coalitions) {
            try {
                treatments.add(treatment(coalition, model(coalition)));
            } catch (ScenarioException e) {
                faults.addAll(e.lines());
            }
        }
        if (!faults.isEmpty()) {
            throw new ScenarioException(
                    ScenarioException.Kind.INVALID,
                    faults.stream()
                            .map(line -> "a mixture of " + from + " and " + to + ": " + line)
                            .toList());
        }
        List<String> names = sets.stream().map(LeverSet::name).toList();
        long seed = base.parameters().simulation().seed();
        return new Experiment(base.name(), names, treatments, seed, replications);
    }

    private long all() {
        return (1L << sets.size()) - 1;
    }

    private Treatment treatment(long coalition, OrganizingModel model) {
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            levels.add((coalition >> i & 1) == 1 ? to : from);
        }
        return new Treatment(variant(coalition), levels, base.parameters(), List.of(new Stage(0, model)));
    }

    private static Object value(Scenario scenario, String model, String lever) {
        return scenario.tree().value(scenario.tree().leversOf(model) + "." + lever);
    }
}
