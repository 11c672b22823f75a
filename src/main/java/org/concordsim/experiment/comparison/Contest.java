package org.concordsim.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Variant;
import org.concordsim.result.Measure;

/**
 * What is compared in an experiment.
 *
 * @param scenario the scenario's name
 * @param models the models' names in the order of the tables
 * @param origin the name of the model from which the others were reached; empty if none were
 * @param measures the measures in the order of the tables
 * @param seed the root of the resampling
 */
public record Contest(String scenario, List<String> models, String origin, List<Measure> measures, long seed) {
    /** Copies the lists. */
    public Contest {
        models = List.copyOf(models);
        measures = List.copyOf(measures);
    }

    /** Returns what is compared in a comparison that measures these measures. */
    public static Contest of(ModelComparison comparison, List<Measure> measures) {
        String origin = comparison.origin().map(model -> model.name()).orElse("");
        long seed = comparison.parameters().simulation().seed();
        return new Contest(comparison.name(), comparison.modelNames(), origin, measures, seed);
    }

    /** Returns the model against which the others are held: the origin if it takes part, else the first. */
    public String reference() {
        return models.contains(origin) ? origin : models.get(0);
    }

    /** Returns all variants in the order of the tables: each model in place and, unless it is the origin, reached. */
    public List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        for (String model : models) {
            variants.add(new Variant(model, Point.IN_PLACE));
            if (!origin.isEmpty() && !model.equals(origin)) {
                variants.add(new Variant(model, Point.REACHED));
            }
        }
        return variants;
    }

    /** Returns the sets within which the best is sought: the models in place, and those reached with staying put. */
    public List<List<Variant>> sets() {
        List<Variant> inPlace = variants(Point.IN_PLACE);
        return origin.isEmpty() ? List.of(inPlace) : List.of(inPlace, variants(Point.REACHED));
    }

    /** Returns all pairs of the sets, and each reached model against itself in place. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (List<Variant> set : sets()) {
            for (int first = 1; first < set.size(); first++) {
                for (int second = 0; second < first; second++) {
                    pairs.add(new Pair(set.get(first), set.get(second)));
                }
            }
        }
        for (String model : models) {
            if (!origin.isEmpty() && !model.equals(origin)) {
                pairs.add(new Pair(new Variant(model, Point.REACHED), new Variant(model, Point.IN_PLACE)));
            }
        }
        return pairs;
    }

    /** Returns the variant whose runs a variant stands for: the origin is reached by staying. */
    Variant run(Variant variant) {
        return variant.model().equals(origin) ? new Variant(origin, Point.IN_PLACE) : variant;
    }

    private List<Variant> variants(Point point) {
        return models.stream().map(model -> new Variant(model, point)).toList();
    }

    /**
     * Two variants that are compared.
     *
     * @param first the variant from which is subtracted
     * @param second the variant that is subtracted
     */
    public record Pair(Variant first, Variant second) {
        String kind() {
            return first.point().label() + "-" + second.point().label();
        }
    }
}
