package org.concordsim.scenario.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A designed experiment as its file states it.
 *
 * @param name the name in results
 * @param question the question that it answers; may be empty
 * @param scenario the scenario's file or name, as written
 * @param models the organizing models; empty for those that the scenario compares
 * @param replications the number of replications of each point; 0 for the scenario's
 * @param measures the measures that results keep; empty for the headline ones
 * @param design the kind of design, its number of points and so on
 * @param factors the factors in order
 * @param points the levels by factor of each listed point, by name
 * @param text the whole file
 */
public record ExperimentFile(
        String name,
        String question,
        String scenario,
        List<String> models,
        int replications,
        List<String> measures,
        Design design,
        List<FactorDraft> factors,
        Map<String, List<String>> points,
        String text) {
    /** Copies the collections. */
    public ExperimentFile {
        models = List.copyOf(models);
        measures = List.copyOf(measures);
        factors = List.copyOf(factors);
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /**
     * A kind of design with what it needs.
     *
     * @param kind the kind
     * @param points the number of points; 0 where the kind has no choice
     * @param resolution the least resolution of a fraction of two-level factors; 0 for other kinds
     * @param seed the root of a random design
     */
    public record Design(DesignKind kind, int points, int resolution, long seed) {}

    /** Returns the paths of the factors, which name the columns of runs.csv. */
    public List<String> factorPaths() {
        List<String> paths = new ArrayList<>();
        factors.forEach(factor -> paths.add(factor.path()));
        return paths;
    }
}
