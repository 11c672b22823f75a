package org.concordsim.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordsim.check.Require;

/**
 * Treatments of a firm, each replicated on the same customers.
 *
 * @param name the scenario's name
 * @param factors the names of the factors; empty where organizing models alone differ
 * @param treatments what is done to the firm, in the order of the tables
 * @param seed the root of chance
 * @param replications the number of replications of each treatment
 */
public record Experiment(String name, List<String> factors, List<Treatment> treatments, long seed, int replications) {
    /** Copies the lists and checks that each variant is there once. */
    public Experiment {
        factors = List.copyOf(factors);
        treatments = List.copyOf(treatments);
        Require.that(!treatments.isEmpty(), treatments, "treatments must not be empty. Maybe no model is named?");
        Require.that(
                replications >= 1,
                replications,
                "replications must be at least 1 but is " + replications + ". Maybe leave it out?");
        Set<Variant> variants = new HashSet<>();
        for (Treatment treatment : treatments) {
            Require.that(
                    variants.add(treatment.variant()),
                    treatment.variant(),
                    "variant " + treatment.variant().label() + " must be there once. Maybe two points share a name?");
        }
    }

    /** Returns all runs in canonical order: treatment, replication. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Treatment treatment : treatments) {
            for (int replication = 0; replication < replications; replication++) {
                runs.add(new Run(treatment, replication, seed));
            }
        }
        return runs;
    }

    /** Returns all runs in the order in which they are best begun: an interruption leaves the treatments balanced. */
    public List<Run> balanced() {
        List<Run> runs = runs();
        runs.sort(Comparator.comparingInt(Run::replication));
        return runs;
    }

    /** Returns the same treatments with another number of replications. */
    public Experiment replicated(int number) {
        return new Experiment(name, factors, treatments, seed, number);
    }

    /** Returns the variants in order. */
    public List<Variant> variants() {
        return treatments.stream().map(Treatment::variant).toList();
    }
}
