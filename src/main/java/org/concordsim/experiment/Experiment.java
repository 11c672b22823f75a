package org.concordsim.experiment;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
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

    /** Returns all runs in canonical order: treatment, replication. Each is made when it is asked for. */
    public List<Run> runs() {
        return made(i -> new Run(treatments.get(i / replications), i % replications, seed));
    }

    /** Returns all runs in the order in which they are best begun: an interruption leaves the treatments balanced. */
    public List<Run> balanced() {
        int width = treatments.size();
        return made(i -> new Run(treatments.get(i % width), i / width, seed));
    }

    private List<Run> made(IntFunction<Run> maker) {
        int size = Math.multiplyExact(treatments.size(), replications);
        return new AbstractList<>() {
            @Override
            public Run get(int index) {
                return maker.apply(Objects.checkIndex(index, size));
            }

            @Override
            public int size() {
                return size;
            }
        };
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
