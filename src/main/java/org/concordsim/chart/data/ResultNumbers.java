package org.concordsim.chart.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is known about one scenario: intervals and replications of every measure, by organizing model and point, all
 * segments together.
 */
public final class ResultNumbers {
    /** The four models that every comparison knows, in the order in which they are shown. */
    public static final List<String> PRESETS = List.of("undefined", "defined", "aligned", "integrated");

    private static final Interval NOTHING = new Interval(Double.NaN, Double.NaN, Double.NaN, 0);

    private final String scenario;
    private final List<String> models;
    private final Map<String, String> units;
    private final Map<Observation.Series, Interval> summaries;
    private final Map<Observation.Series, Replications> replications;

    /** Gathers the values and summaries of one scenario. */
    public ResultNumbers(String scenario, Collection<Observation> observations, Collection<SummaryLine> summaries) {
        this(scenario, gathered(observations, summaries));
    }

    /** Takes what was gathered about one scenario. */
    ResultNumbers(String scenario, Gathering gathered) {
        this.scenario = scenario;
        models = ordered(gathered.models);
        units = gathered.units;
        summaries = gathered.summaries;
        replications = gathered.replications;
    }

    private static Gathering gathered(Collection<Observation> observations, Collection<SummaryLine> summaries) {
        Gathering gathering = new Gathering();
        observations.forEach(gathering::add);
        summaries.forEach(gathering::add);
        return gathering;
    }

    private static List<String> ordered(Set<String> seen) {
        List<String> ordered = new ArrayList<>(PRESETS);
        ordered.retainAll(seen);
        seen.stream().filter(model -> !PRESETS.contains(model)).forEach(ordered::add);
        return Collections.unmodifiableList(ordered);
    }

    private static Observation.Series whole(String model, String point, String measure) {
        return new Observation.Series(model, point, measure, Observation.WHOLE);
    }

    /** Returns the scenario's name. */
    public String scenario() {
        return scenario;
    }

    /** Returns the models: the four presets first, hybrids in their order of appearance. */
    public List<String> models() {
        return models;
    }

    /** Returns the unit of a measure; empty for an unknown one. */
    public String unit(String measure) {
        return units.getOrDefault(measure, "");
    }

    /** Returns the point to show where only one is shown: in place, unless only the other one was run. */
    public Point point() {
        return shows(Point.IN_PLACE) || !shows(Point.REACHED) ? Point.IN_PLACE : Point.REACHED;
    }

    /** Returns whether anything was run at a point. */
    public boolean shows(Point point) {
        return models.stream().anyMatch(model -> shows(model, point));
    }

    /** Returns whether a model was run at a point. */
    public boolean shows(String model, Point point) {
        return Stream.concat(summaries.keySet().stream(), replications.keySet().stream())
                .anyMatch(
                        series -> series.model().equals(model) && series.point().equals(point.key()));
    }

    /** Returns whether a measure has a value to draw at a point. */
    public boolean has(String measure, Point point) {
        return models.stream().anyMatch(model -> interval(model, point, measure).known());
    }

    /** Returns whether a measure has a value to draw at some point. */
    public boolean has(String measure) {
        return has(measure, Point.IN_PLACE) || has(measure, Point.REACHED);
    }

    /** Returns the interval of a measure over the whole observed time; unknown where it is absent. */
    public Interval interval(String model, Point point, String measure) {
        Interval summary = summaries.get(whole(model, point.key(), measure));
        return summary != null ? summary : Interval.of(replications(model, point, measure));
    }

    /** Returns the interval of a measure in one quarter, 1 being the first after the warm-up. */
    public Interval quarter(String model, Point point, String measure, int quarter) {
        var series = new Observation.Series(model, point.key(), measure, "q" + quarter);
        return replications.containsKey(series) ? Interval.of(values(series)) : NOTHING;
    }

    /** Returns the values of a measure over the whole observed time, one for each replication, in their order. */
    public double[] replications(String model, Point point, String measure) {
        return values(whole(model, point.key(), measure));
    }

    /** Returns the interval of a sum of measures; a measure that a replication lacks counts as zero. */
    public Interval sum(String model, Point point, List<String> measures) {
        Replications sums = new Replications();
        for (String measure : measures) {
            Replications part = series(model, point, measure);
            for (int i = 0; i < part.size(); i++) {
                double before = sums.of(part.number(i));
                double value = Double.isFinite(part.value(i)) ? part.value(i) : 0;
                sums.put(part.number(i), Double.isNaN(before) ? value : before + value);
            }
        }
        return Interval.of(sums.values());
    }

    /** Returns the interval of one measure divided by another, replication by replication. */
    public Interval ratio(String model, Point point, String above, String below) {
        Replications divisors = series(model, point, below);
        Replications dividends = series(model, point, above);
        return Interval.of(IntStream.range(0, divisors.size())
                .filter(i -> divisors.value(i) > 0)
                .mapToDouble(i -> dividends.of(divisors.number(i)) / divisors.value(i))
                .toArray());
    }

    /** Returns the largest number of replications behind any interval of a measure. */
    public int replicationsOf(String measure) {
        int most = 0;
        for (String model : models) {
            for (Point point : Point.values()) {
                most = Math.max(most, interval(model, point, measure).n());
            }
        }
        return most;
    }

    private Replications series(String model, Point point, String measure) {
        return replications.getOrDefault(whole(model, point.key(), measure), Replications.NONE);
    }

    private double[] values(Observation.Series series) {
        return replications.getOrDefault(series, Replications.NONE).values();
    }
}
