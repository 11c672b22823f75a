package org.concordsim.experiment.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Run;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.result.Measure;

/** The results of an experiment, read from the book run by run: what is held in memory does not grow with the runs. */
public final class Results {
    private final Experiment experiment;
    private final List<Measure> measures;
    private final RunBook book;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Variant, Treatment> treatments = new HashMap<>();

    Results(Experiment experiment, List<Measure> measures, RunBook book) {
        this.experiment = experiment;
        this.measures = List.copyOf(measures);
        this.book = book;
        measures.forEach(measure -> places.put(measure.name(), places.size()));
        experiment.treatments().forEach(treatment -> treatments.put(treatment.variant(), treatment));
    }

    /** Returns what these runs are of another experiment; nothing is run, and what has not been done is absent. */
    public Results of(Experiment other) {
        return new Results(other, measures, book);
    }

    /** Returns the experiment. */
    public Experiment experiment() {
        return experiment;
    }

    /** Returns all measures in canonical order. */
    public List<Measure> measures() {
        return measures;
    }

    /** Returns the measure of a name. */
    public Measure measure(String name) {
        return measures.get(place(name));
    }

    /** Returns whether a run has been done. */
    public boolean has(Run run) {
        return book.has(run.id());
    }

    /** Returns a measure of a segment for the whole time among the values of a run; NaN if there is none. */
    public double value(RunValues values, String segment, String measure) {
        return values.of(place(measure), RunValues.SEGMENTS.indexOf(segment), 0);
    }

    /** Returns the record of a run. */
    public RunRecord record(Run run) {
        return book.read(run.id());
    }

    /** Returns the runs that have been done, in canonical order. */
    public Stream<Run> runs() {
        return experiment.runs().stream().filter(this::has);
    }

    /** Returns the number of runs that have been done. */
    public long size() {
        return runs().count();
    }

    /** Returns the records of these runs, read one by one. */
    public Stream<RunRecord> records() {
        return runs().map(this::record);
    }

    /** Returns the runs that failed, in canonical order. */
    public List<RunRecord> failures() {
        return records().filter(RunRecord::isFailed).toList();
    }

    /** Returns a measure for all segments and the whole time by replication; NaN where a run has no value. */
    public double[] sample(Variant variant, String measure) {
        return sample(variant, Keep.ALL, measure);
    }

    /** Returns a measure of a segment for the whole time by replication; NaN where a run has no value. */
    public double[] sample(Variant variant, String segment, String measure) {
        return sample(variant, segment, measure, 0);
    }

    /** Returns a measure for all segments by quarter, from 1, and replication; NaN where a run has no value. */
    public double[] quarter(Variant variant, String measure, int quarter) {
        return sample(variant, Keep.ALL, measure, quarter);
    }

    /** Returns samples by variant and replication for all segments and the whole time. */
    public double[][] samples(List<Variant> variants, String measure) {
        return variants.stream().map(variant -> sample(variant, measure)).toArray(double[][]::new);
    }

    /** Returns the mean of a measure over the replications that have a value; NaN where none has. */
    public double mean(Variant variant, String measure) {
        return Arrays.stream(sample(variant, measure))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** Returns whether the exogenous draws of each replication were the same wherever the parameters are the same object. */
    public boolean hasEqualChance() {
        Map<Parameters, Map<Integer, Long>> worlds = new IdentityHashMap<>();
        for (Run run : (Iterable<Run>) runs()::iterator) {
            RunRecord found = record(run);
            Map<Integer, Long> hashes = worlds.computeIfAbsent(run.treatment().parameters(), world -> new HashMap<>());
            Long known = found.isFailed() ? null : hashes.putIfAbsent(run.replication(), found.exogenousHash());
            if (known != null && known != found.exogenousHash()) {
                return false;
            }
        }
        return true;
    }

    private double[] sample(Variant variant, String segment, String measure, int period) {
        Treatment treatment = treatments.get(variant);
        if (treatment == null) {
            throw new IllegalArgumentException("Variant " + variant.label() + " is not in the experiment.");
        }
        int place = place(measure);
        int part = RunValues.SEGMENTS.indexOf(segment);
        double[] sample = new double[experiment.replications()];
        Arrays.setAll(sample, i -> {
            String id = new Run(treatment, i, experiment.seed()).id();
            return book.has(id) ? book.read(id).values().of(place, part, period) : Double.NaN;
        });
        return sample;
    }

    private int place(String measure) {
        Integer place = places.get(measure);
        if (place == null) {
            throw new IllegalArgumentException(
                    "There is no measure '" + measure + "'. Maybe one of " + places.keySet());
        }
        return place;
    }
}
