package org.concordsim.report.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Point;
import org.concordsim.result.Json;
import org.concordsim.result.Manifest;
import org.concordsim.result.Measure;
import org.concordsim.result.table.BestRow;
import org.concordsim.result.table.DifferenceRow;
import org.concordsim.result.table.ParameterRow;
import org.concordsim.result.table.ParameterTable;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.result.table.Table;
import org.concordsim.result.table.Tables;

/** What a result folder says: its manifest, its tables, and the rows of a comparison found by variant and measure. */
public final class Results {
    /** The segment that stands for all customers together. */
    public static final String ALL = "all";

    private static final String ORIGIN = "undefined";

    private final Path folder;
    private final Manifest manifest;
    private final List<ParameterRow> parameters;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<List<String>, SummaryRow> summaries = new HashMap<>();
    private final Map<List<String>, DifferenceRow> differences = new HashMap<>();
    private final Map<List<String>, BestRow> bests = new HashMap<>();
    private final Quarters quarters;
    private final Set<Variant> ran = new HashSet<>();
    private final Set<String> segments = new LinkedHashSet<>();

    private Results(Path folder, Manifest manifest, List<ParameterRow> parameters) throws IOException {
        this.folder = folder;
        this.parameters = List.copyOf(parameters);
        this.manifest = manifest;
        if (manifest.measures() != null) {
            manifest.measures().forEach(measure -> measures.put(measure.name(), measure));
        }
        rows(Tables.SUMMARY).forEach(this::add);
        rows(Tables.DIFFERENCES)
                .forEach(
                        row -> differences.put(List.of(row.modelA(), row.modelB(), row.segment(), row.measure()), row));
        rows(Tables.BEST).forEach(row -> bests.put(List.of(row.model(), row.segment(), row.measure()), row));
        this.quarters = Quarters.of(folder);
    }

    private void add(SummaryRow row) {
        summaries.put(List.of(row.model(), row.point(), row.segment(), row.measure()), row);
        segments.add(row.segment());
        Stream.of(Point.values())
                .filter(point -> point.key().equals(row.point()))
                .forEach(point -> ran.add(new Variant(row.model(), point)));
    }

    /** Reads a folder; an IOException says what is missing or damaged. */
    public static Results read(Path folder) throws IOException {
        return read(folder, List.of());
    }

    /** Reads a folder beside the keys of its scenario with their evidence, which it need not hold. */
    public static Results read(Path folder, List<ParameterRow> parameters) throws IOException {
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
            throw new IOException(folder + ": holds no results, because it has no " + Manifest.FILE
                    + ". Maybe name a folder that compare wrote?");
        }
        return new Results(folder, Json.read(folder.resolve(Manifest.FILE), Manifest.class), parameters);
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /** Returns the keys of the scenario with their evidence: those given, or those that the folder holds. */
    public List<ParameterRow> parameters() throws IOException {
        return parameters.isEmpty() ? rows(ParameterTable.PARAMETERS) : parameters;
    }

    /** Returns the manifest. */
    public Manifest manifest() {
        return manifest;
    }

    /** Returns the organizing models in the order of the tables. */
    public List<String> models() {
        return manifest.models() == null ? List.of() : manifest.models();
    }

    /** Returns the model against which the others are held: Undefined, or the first where it was not run. */
    public String reference() {
        return models().contains(ORIGIN) || models().isEmpty() ? ORIGIN : models().get(0);
    }

    /** Returns the measures in the order of the tables. */
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    /** Returns a measure by its name. */
    public Optional<Measure> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    /** Returns whether the folder holds a table. */
    public boolean holds(Table<?> table) {
        return Files.isRegularFile(folder.resolve(table.file()));
    }

    /** Returns the rows of a table; none where the folder does not hold it. */
    public <T extends Record> List<T> rows(Table<T> table) throws IOException {
        return holds(table) ? table.read(folder) : List.of();
    }

    /** Returns the ways in which models were run: in place, reached, or both. */
    public List<Point> points() {
        return Stream.of(Point.values())
                .filter(point -> models().stream().anyMatch(model -> ran.contains(new Variant(model, point))))
                .toList();
    }

    /** Returns the variants that were run at a point, in the order of the models. */
    public List<Variant> variants(Point point) {
        return models().stream()
                .map(model -> new Variant(model, point))
                .filter(ran::contains)
                .toList();
    }

    /** Returns one variant of each model at a point: in place where it was not reached, as Undefined itself. */
    public List<Variant> beside(Point point) {
        return models().stream()
                .flatMap(model -> Stream.of(new Variant(model, point), new Variant(model, Point.IN_PLACE))
                        .filter(ran::contains)
                        .limit(1))
                .toList();
    }

    /** Returns all variants that were run, those in place first. */
    public List<Variant> variants() {
        List<Variant> all = new ArrayList<>();
        points().forEach(point -> all.addAll(variants(point)));
        return all;
    }

    /** Returns the segments of customers, all together first. */
    public List<String> segments() {
        return List.copyOf(segments);
    }

    /** Returns the summary of a measure in a segment. */
    public Optional<SummaryRow> summary(Variant variant, String segment, String measure) {
        return Optional.ofNullable(
                summaries.get(List.of(variant.model(), variant.point().key(), segment, measure)));
    }

    /** Returns the mean and interval of a measure over all customers; unknown where it is absent. */
    public Interval interval(Variant variant, String measure) {
        return summary(variant, ALL, measure)
                .map(row -> new Interval(row.mean(), row.ciLow(), row.ciHigh(), row.n()))
                .orElse(new Interval(Double.NaN, Double.NaN, Double.NaN, 0));
    }

    /** Returns whether a measure has a value for some variant. */
    public boolean has(String measure) {
        return variants().stream()
                .anyMatch(variant -> interval(variant, measure).known());
    }

    /** Returns the difference A - B of a measure in a segment, whichever way round the table has it. */
    public Optional<DifferenceRow> difference(Variant a, Variant b, String segment, String measure) {
        DifferenceRow row = differences.get(List.of(a.label(), b.label(), segment, measure));
        DifferenceRow turned = differences.get(List.of(b.label(), a.label(), segment, measure));
        return Optional.ofNullable(row != null || turned == null ? row : turned.turned());
    }

    /** Returns the difference of a variant to the reference as it was run in the same way. */
    public Optional<DifferenceRow> difference(Variant variant, String segment, String measure) {
        return difference(variant, new Variant(reference(), variant.point()), segment, measure);
    }

    /** Returns how sure it is that a variant is the best on a measure. */
    public Optional<BestRow> best(Variant variant, String segment, String measure) {
        return Optional.ofNullable(bests.get(List.of(variant.label(), segment, measure)));
    }

    /** Returns the intervals of a measure in a segment by quarter after warm-up, from 1; empty where there are none. */
    public SortedMap<Integer, Interval> quarters(Variant variant, String segment, String measure) {
        return quarters.of(variant, segment, measure);
    }
}
