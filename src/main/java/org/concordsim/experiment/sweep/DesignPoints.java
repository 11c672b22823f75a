package org.concordsim.experiment.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordsim.experiment.design.FullGrid;
import org.concordsim.experiment.design.LatinHypercube;
import org.concordsim.experiment.design.NearOrthogonalArray;
import org.concordsim.experiment.design.OneAtATime;
import org.concordsim.experiment.design.ScrambledSobol;
import org.concordsim.experiment.design.TwoLevelFraction;
import org.concordsim.experiment.factor.Factor;
import org.concordsim.experiment.factor.FactorSpace;
import org.concordsim.experiment.factor.FactorSpace.Place;
import org.concordsim.scenario.design.ExperimentFile;
import org.concordsim.scenario.design.ExperimentFile.Design;

/** The points of an experiment file's design. */
public final class DesignPoints {
    private DesignPoints() {}

    /** Returns the points in the order of the design. */
    public static List<Place> of(ExperimentFile file, FactorSpace space) {
        Design design = file.design();
        int factors = space.factors().size();
        return switch (design.kind()) {
            case GRID -> FactorSpace.numbered(named(space, FullGrid.of(counts(space))));
            case ONE_AT_A_TIME -> FactorSpace.numbered(named(space, OneAtATime.of(counts(space))));
            case FRACTION -> FactorSpace.numbered(named(space, fraction(design, counts(space))));
            case LIST ->
                file.points().entrySet().stream()
                        .map(point -> new Place(point.getKey(), point.getValue()))
                        .toList();
            case LATIN_HYPERCUBE -> space.places(LatinHypercube.maximin(design.points(), factors, design.seed()));
            case SOBOL -> space.places(ScrambledSobol.of(design.points(), factors, design.seed()));
        };
    }

    private static int[][] fraction(Design design, int[] counts) {
        return design.resolution() > 0
                ? TwoLevelFraction.of(counts.length, design.resolution()).points()
                : NearOrthogonalArray.of(design.points(), counts, design.seed()).points();
    }

    private static int[] counts(FactorSpace space) {
        return space.factors().stream().mapToInt(Factor::count).toArray();
    }

    private static List<List<String>> named(FactorSpace space, int[][] points) {
        List<List<String>> named = new ArrayList<>();
        for (int[] point : points) {
            String[] levels = new String[point.length];
            Arrays.setAll(levels, i -> space.factors().get(i).levels().get(point[i]));
            named.add(List.of(levels));
        }
        return named;
    }
}
