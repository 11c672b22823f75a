package org.concordsim.experiment.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.scenario.Scenario;

/** The parameters that are fitted unless a mapping names others, with the ends of their prior ranges. */
public final class Priors {
    private static final double FEWEST_VISITS = 0.25;
    private static final double MOST_VISITS = 4;

    private Priors() {}

    /** Returns the ranges; visits without a need channel by channel where sources are known, together otherwise. */
    public static Map<String, List<Double>> usual(Scenario base, List<String> channels) {
        Map<String, List<Double>> ranges = new LinkedHashMap<>();
        ranges.put("market.segments.*.needsPerYear", List.of(0.4, 2.5));
        if (channels.isEmpty()) {
            ranges.put("channels.*.browsersPerYear", List.of(FEWEST_VISITS, MOST_VISITS));
        }
        channels.forEach(channel -> {
            String path = "channels." + channel + ".browsersPerYear";
            double visits = Math.max(1, base.tree().number(path));
            ranges.put(path, List.of(FEWEST_VISITS * visits, MOST_VISITS * visits));
        });
        ranges.put("qualification.honestThreshold", List.of(1.0, 2.6));
        ranges.put("market.segments.*.willingnessToPay", List.of(0.7, 1.4));
        ranges.put("market.competitors.offersPerCycle", List.of(0.25, 4.0));
        ranges.put("market.segments.*.cycleDays", List.of(0.4, 2.5));
        ranges.put("market.segments.*.cycleSigma", List.of(0.5, 2.5));
        ranges.put("people.leadBelief", List.of(0.01, 0.16));
        return ranges;
    }
}
