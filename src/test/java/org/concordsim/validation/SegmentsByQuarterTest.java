package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.model.Simulation;
import org.concordsim.observation.Observed;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** What is measured by segment within a quarter adds up to the quarter, and over the quarters to the segment. */
class SegmentsByQuarterTest {
    private static final List<String> SEGMENTS = List.of("small", "mid", "enterprise");
    private static final List<String> QUARTERS = List.of("q1", "q2", "q3", "q4");
    private static final List<Observed> YEAR = new SimulatedLaboratory(Simulation::run)
            .run(SmallFirm.plan("defined", "simulation.observedYears=1"))
            .values();

    private final Map<List<String>, Double> values = new HashMap<>();

    SegmentsByQuarterTest() {
        YEAR.forEach(o -> values.put(List.of(o.measure().name(), o.segment(), o.period()), o.value()));
    }

    @Test
    void segmentsAddUpToTheirQuarterAndQuartersToTheirSegment() {
        Set<String> additive = additive();

        assertThat(additive)
                .contains("newBookings", "revenue", "renewals", "inquiries", "mqls", "sqls", "wins", "needs")
                .hasSizeGreaterThan(15);
        for (String measure : additive) {
            for (String quarter : QUARTERS) {
                same(measure + " in " + quarter, sum(measure, SEGMENTS, quarter), value(measure, "all", quarter));
            }
            for (String segment : SEGMENTS) {
                double yearly = QUARTERS.stream()
                                .mapToDouble(quarter -> value(measure, segment, quarter))
                                .sum()
                        / QUARTERS.size();
                same(measure + " of " + segment, yearly, value(measure, segment, "all"));
            }
        }
    }

    @Test
    void ownersAtTheEndOfAQuarterAddUp() {
        for (String quarter : QUARTERS) {
            same("owners in " + quarter, sum("owners", SEGMENTS, quarter), value("owners", "all", quarter));
        }
        same("owners", value("owners", "small", "q4"), value("owners", "small", "all"));
    }

    @Test
    void aMeanOfAQuarterLiesBetweenThoseOfItsSegments() {
        for (String quarter : QUARTERS) {
            DoubleSummaryStatistics parts = SEGMENTS.stream()
                    .mapToDouble(segment -> value("customerWorth", segment, quarter))
                    .filter(Double::isFinite)
                    .summaryStatistics();
            assertThat(parts.getCount()).isPositive();
            assertThat(value("customerWorth", "all", quarter)).isBetween(parts.getMin() - 1e-9, parts.getMax() + 1e-9);
        }
    }

    @Test
    void segmentsWithinQuartersAreKeptOnlyWhereEverythingIs() {
        List<Observed> crossed =
                YEAR.stream().filter(SegmentsByQuarterTest::crossed).toList();

        assertThat(crossed).hasSizeGreaterThan(500);
        assertThat(Stream.of(
                        Keep.HEADLINE_QUARTERS,
                        Keep.WHOLE_TIME,
                        Keep.only(Set.of("wins")),
                        Keep.series(Set.of("wins"))))
                .allSatisfy(keep -> assertThat(crossed).noneMatch(keep::keeps));
        assertThat(crossed).allMatch(Keep.EVERYTHING::keeps);
    }

    /** Returns the numbers and amounts per year that are known by segment within quarters. */
    private static Set<String> additive() {
        return YEAR.stream()
                .filter(SegmentsByQuarterTest::crossed)
                .filter(o -> Set.of("1/year", "money/year", "h/year")
                        .contains(o.measure().unit()))
                .map(o -> o.measure().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean crossed(Observed value) {
        return !value.segment().equals(Keep.ALL) && !value.period().equals(Keep.ALL);
    }

    private double sum(String measure, List<String> segments, String period) {
        return segments.stream()
                .mapToDouble(segment -> value(measure, segment, period))
                .sum();
    }

    private double value(String measure, String segment, String period) {
        return values.getOrDefault(List.of(measure, segment, period), Double.NaN);
    }

    private static void same(String what, double sum, double whole) {
        assertThat(sum).as(what).isCloseTo(whole, within(1e-9 * Math.max(1, Math.abs(whole))));
    }
}
