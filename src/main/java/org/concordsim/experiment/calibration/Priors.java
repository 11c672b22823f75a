package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.registry.Leaf;
import org.concordsim.scenario.registry.Lever;

/**
 * The parameters that are fitted unless a mapping names others. Their prior ranges are the registry's where it states
 * some, and else reach as far round the scenario's values as firms are apart.
 */
public final class Priors {
    private static final double NEAR = 1.5;
    private static final double FAR = 2.5;
    private static final double WIDE = 4;

    private Priors() {}

    /** Returns the ranges; visits without a need channel by channel where sources are known, together otherwise. */
    public static Map<String, List<Double>> usual(Scenario base, List<String> channels) {
        Map<String, Double> factors = new LinkedHashMap<>();
        factors.put("market.segments.*.needsPerYear", FAR);
        List<String> visits = new ArrayList<>(channels.isEmpty() ? List.of("*") : channels);
        visits.forEach(channel -> factors.put("channels." + channel + ".browsersPerYear", WIDE));
        factors.put("qualification.honestThreshold", NEAR);
        factors.put("market.segments.*.willingnessToPay", NEAR);
        factors.put("market.competitors.offersPerCycle", WIDE);
        factors.put("market.segments.*.cycleDays", FAR);
        factors.put("market.segments.*.cycleSigma", FAR);
        factors.put("people.leadBelief", WIDE);
        Map<String, List<Double>> ranges = new LinkedHashMap<>();
        factors.forEach((path, factor) -> ranges.put(path, range(FitSpace.leaves(base, path), path, factor)));
        return ranges;
    }

    /** Returns the range of one key, or of the multiples that suit all keys of a path with {@code *}. */
    private static List<Double> range(List<Leaf> leaves, String path, double factor) {
        if (!path.contains("*")) {
            Lever.Range own = leaves.get(0).priorByFactor(number(leaves.get(0)), factor);
            return List.of(own.low(), own.high());
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        for (Leaf leaf : leaves) {
            Lever.Range own = leaf.priorByFactor(number(leaf), factor);
            low = Math.max(low, own.low() / number(leaf));
            high = Math.min(high, own.high() / number(leaf));
        }
        return List.of(low, high);
    }

    private static double number(Leaf leaf) {
        double value = ((Number) leaf.value()).doubleValue();
        return value > 0 ? value : 1;
    }
}
