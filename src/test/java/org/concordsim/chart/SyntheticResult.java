package org.concordsim.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.concordsim.chart.data.Interval;
import org.concordsim.chart.data.Observation;
import org.concordsim.chart.data.ResultNumbers;
import org.concordsim.chart.data.SummaryLine;

/** Plausible numbers of a comparison, of the shape of the tables of a result folder; made of a fixed seed. */
public record SyntheticResult(List<String> models, List<String> points, int replications, double noise) {
    static final List<String> PRESETS = List.of("undefined", "defined", "aligned", "integrated");
    static final List<String> POINTS = List.of("inPlace", "reached");

    private static final int QUARTERS = 12;
    private static final double[] SALES_HOURS = {0.36, 0.14, 0.12, 0.13, 0.17, 0.04, 0.02, 0.02};
    private static final double[] MARKETING_HOURS = {0.72, 0.14, 0.05, 0.02, 0.07};

    static SyntheticResult usual() {
        return new SyntheticResult(PRESETS, POINTS, 20, 0.04);
    }

    ResultNumbers numbers() {
        return new ResultNumbers("baseline", observations(), List.of());
    }

    List<Observation> observations() {
        Random chance = new Random(7);
        List<Observation> rows = new ArrayList<>();
        for (String model : models) {
            for (String point : points) {
                for (int run = 0; run < replications; run++) {
                    addRun(rows, chance, model, point, run);
                }
            }
        }
        return rows;
    }

    List<SummaryLine> summaries() {
        Map<List<String>, List<Double>> values = new LinkedHashMap<>();
        for (Observation row : observations()) {
            if (row.period().equals("all")) {
                values.computeIfAbsent(
                                List.of(row.model(), row.point(), row.measure(), row.unit()), key -> new ArrayList<>())
                        .add(row.value());
            }
        }
        return values.entrySet().stream()
                .map(entry -> new SummaryLine(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        entry.getKey().get(3),
                        Interval.of(entry.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())))
                .toList();
    }

    void write(Path folder) throws IOException {
        write(folder, List.of("baseline"));
    }

    void write(Path folder, List<String> scenarios) throws IOException {
        List<String> measures = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        measures.add("scenario,model,point,replication,segment,period,measure,unit,value");
        summary.add("scenario,model,point,segment,measure,unit,n,mean,sd,ci_low,ci_high,median");
        for (String scenario : scenarios) {
            observations().forEach(row -> {
                measures.add(line(scenario, row, "all", row.value()));
                measures.add(line(scenario, row, "small", row.value() / 3));
            });
            summaries().forEach(row -> summary.add(line(scenario, row)));
        }
        Files.write(folder.resolve("measures.csv"), measures);
        Files.write(folder.resolve("summary.csv"), summary);
    }

    private static String line(String scenario, Observation row, String segment, double value) {
        return String.join(
                ",",
                scenario,
                row.model(),
                row.point(),
                "" + row.replication(),
                segment,
                row.period(),
                row.measure(),
                row.unit(),
                "" + value);
    }

    private static String line(String scenario, SummaryLine row) {
        Interval interval = row.interval();
        return String.join(
                ",",
                scenario,
                row.model(),
                row.point(),
                "all",
                row.measure(),
                row.unit(),
                "" + interval.n(),
                "" + interval.mean(),
                "",
                limit(interval.low()),
                limit(interval.high()),
                "");
    }

    private static String limit(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private void addRun(List<Observation> rows, Random chance, String model, String point, int run) {
        double level = models.indexOf(model) % 4 - (point.equals("reached") ? 0.4 : 0);
        Map<String, Cell> cells = new LinkedHashMap<>();
        money(cells, level);
        funnel(cells, level);
        weeks(cells, level);
        friction(cells, level);
        hours(cells, level);
        diagnostic(cells, level);
        cells.replaceAll((measure, cell) -> cell.times(1 + noise * chance.nextGaussian()));
        List.of("salesHours", "marketingHours", "responseShare").forEach(group -> share(cells, group));
        cells.forEach((measure, cell) ->
                rows.add(new Observation(model, point, run, "all", measure, cell.unit(), cell.value())));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            double formed = point.equals("reached") ? 1 - Math.exp(-quarter / 4.0) : 1;
            double revenue = 13.4e6 + quarter * 1e5 + 2e5 * level * formed - (1 - formed) * 1e6;
            double trust = 0.35 + 0.13 * (models.indexOf(model) % 4) * formed;
            rows.add(quarter(model, point, run, quarter, "revenue", "money", revenue, chance));
            rows.add(quarter(model, point, run, quarter, "trust", "share", trust, chance));
        }
    }

    private Observation quarter(
            String model, String point, int run, int quarter, String measure, String unit, double mean, Random chance) {
        double value = mean * (1 + noise * chance.nextGaussian());
        return new Observation(model, point, run, "q" + quarter, measure, unit, value);
    }

    private record Cell(double value, String unit) {
        Cell times(double factor) {
            return new Cell(value * factor, unit);
        }
    }

    private static void share(Map<String, Cell> cells, String group) {
        double whole = cells.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(group))
                .mapToDouble(entry -> entry.getValue().value())
                .sum();
        cells.replaceAll((measure, cell) -> measure.startsWith(group) ? cell.times(1 / whole) : cell);
    }

    private static void money(Map<String, Cell> cells, double level) {
        cells.put("newBookings", new Cell(9.6e6 + 4e5 * level, "money/year"));
        cells.put("revenue", new Cell(54e6 + 8e5 * level, "money/year"));
        cells.put("contribution", new Cell(6.1e6 + 3e5 * level - 1e5 * level * level, "money/year"));
        cells.put("customerValue", new Cell(5200 + 300 * level, "money/ownership year"));
        cells.put("customerEquity", new Cell(112e6 + 2e6 * level, "money"));
        cells.put("retention", new Cell(0.79 + 0.012 * level, "share"));
        cells.put("realisedPrice", new Cell(0.83 + 0.012 * level, "ratio to list"));
        cells.put("cycleDays", new Cell(62 - 2 * level, "working days"));
        cells.put("trust", new Cell(0.35 + 0.13 * level, "share"));
    }

    private static void funnel(Map<String, Cell> cells, double level) {
        cells.put("inquiries", new Cell(13700 + 200 * level, "1/year"));
        cells.put("mqls", new Cell(2600 - 200 * level, "1/year"));
        cells.put("sals", new Cell(1100 + 60 * level, "1/year"));
        cells.put("sqls", new Cell(640 + 40 * level, "1/year"));
        cells.put("wins", new Cell(390 + 20 * level, "1/year"));
        cells.put("winRate", new Cell(0.235 + 0.008 * level, "share"));
        cells.put("responseHours", new Cell(61 - 14 * level, "calendar h"));
        cells.put("ignoredLeadShare", new Cell(0.38 - 0.09 * level, "share"));
        cells.put("responseShareHour", new Cell(0.07 + 0.06 * level, "share"));
        cells.put("responseShareDay", new Cell(0.22 + 0.07 * level, "share"));
        cells.put("responseShareLater", new Cell(0.33 - 0.04 * level, "share"));
        cells.put("responseShareNever", new Cell(0.38 - 0.09 * level, "share"));
    }

    private static void weeks(Map<String, Cell> cells, double level) {
        for (int week = 1; week <= 13; week++) {
            double haste = Math.exp((week - 13) / 2.5);
            String two = String.format(Locale.ROOT, "%02d", week);
            cells.put("realisedPriceWeek" + two, new Cell(0.87 - haste * (0.1 - 0.02 * level), "ratio to list"));
            cells.put("closingsWeek" + two, new Cell((6 + 9 * haste) / 105, "share"));
        }
    }

    private static void friction(Map<String, Cell> cells, double level) {
        cells.put("pricingConflicts", new Cell(310 - 60 * level, "1/year"));
        cells.put("pricingConflictsWonBySales", new Cell(300 - 75 * level, "1/year"));
        cells.put("pricingConflictsWonByMarketing", new Cell(4 + 9 * level, "1/year"));
        cells.put("pricingConflictDays", new Cell(1.1 + 0.5 * level, "working days"));
        cells.put("pricingConflictHours", new Cell(210 + 190 * level, "h/year"));
        cells.put("effortDealing", new Cell(9.4, "h/journey"));
        cells.put("effortSearch", new Cell(1.4, "h/journey"));
        cells.put("effortRepeated", new Cell(1.5 - 0.3 * level, "h/journey"));
        cells.put("effortRedundant", new Cell(1.1 - 0.25 * level, "h/journey"));
        cells.put("waitedDays", new Cell(6.4 - 1.1 * level, "working days/journey"));
    }

    private static void hours(Map<String, Cell> cells, double level) {
        List<String> sales =
                List.of("Selling", "Support", "Care", "Prospecting", "Overhead", "Coordination", "Rework", "Idle");
        List<String> marketing = List.of("Marketing", "Overhead", "Coordination", "Rework", "Idle");
        for (int i = 0; i < sales.size(); i++) {
            cells.put("salesHours" + sales.get(i), new Cell(SALES_HOURS[i], "share of hours"));
        }
        for (int i = 0; i < marketing.size(); i++) {
            cells.put("marketingHours" + marketing.get(i), new Cell(MARKETING_HOURS[i], "share of hours"));
        }
        cells.put("salesHoursCoordination", new Cell(0.01 + 0.03 * Math.max(0, level), "share of hours"));
        cells.put("salesHoursProspecting", new Cell(0.16 - 0.03 * Math.max(0, level), "share of hours"));
    }

    private static void diagnostic(Map<String, Cell> cells, double level) {
        double total = 0;
        for (int item = 1; item <= 20; item++) {
            double score = 1.4 + 0.75 * level + 0.6 * Math.sin(item * 1.7);
            cells.put(
                    String.format(Locale.ROOT, "diagnosticItem%02d", item),
                    new Cell(Math.max(1.05, Math.min(4.9, score)), "points"));
            total += score;
        }
        cells.put("diagnostic", new Cell(total, "points"));
    }
}
