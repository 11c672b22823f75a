package org.concordsim.experiment.calibration.target;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.concordsim.experiment.calibration.export.Export;
import org.concordsim.experiment.calibration.target.Target.Scale;
import org.concordsim.observation.crm.CrmRecord;
import org.concordsim.statistics.Quantiles;

/**
 * A target and how it is read off leads.
 *
 * @param target the target
 * @param reading the estimate from leads
 */
record Rule(Target target, Function<Export, Estimate> reading) {
    private static final double DAYS_PER_YEAR = 365;
    private static final double WEEKDAYS_PER_YEAR = 260;

    Figure figure(Export leads) {
        Estimate estimate = reading.apply(leads);
        var interval = estimate.interval();
        return new Figure(target, estimate.n(), estimate.value(), interval.low(), interval.high());
    }

    static Rule rate(double scale) {
        return new Rule(
                new Target(
                        "leadsPerYear",
                        "1/year",
                        Scale.LOGARITHM,
                        true,
                        "Leads that come in a year, on the scale of the scenario's firm."),
                leads -> new Estimate.Rate(weeks(leads), scale * DAYS_PER_YEAR / 7));
    }

    static Rule dispersion() {
        return new Rule(
                new Target(
                        "arrivalDispersion",
                        "ratio",
                        Scale.LOGARITHM,
                        false,
                        "Variance over mean of the leads of a working day; 1 if they come independently."),
                leads -> new Estimate.Statistic(workdays(leads), Samples::dispersion));
    }

    static Rule source(String channel) {
        String name = "sourceShare" + Character.toUpperCase(channel.charAt(0)) + channel.substring(1);
        return new Rule(
                share(name, "Leads that came by " + channel + ", of those whose channel is known."),
                leads ->
                        count(leads, r -> !r.source().isEmpty(), r -> r.source().equals(channel)));
    }

    static Rule within(String name, String what, int days, ToDoubleFunction<CrmRecord> date) {
        return new Rule(
                share(
                        name + "Within" + days,
                        "Leads " + what + " within " + days + " calendar days, of those at least that old."),
                leads -> count(
                        leads,
                        r -> r.created() + days <= leads.until(),
                        r -> date.applyAsDouble(r) - r.created() <= days));
    }

    static Rule timeTo(String stage, int percent, int horizon, ToDoubleFunction<CrmRecord> date) {
        String name = stage.equals("won") ? "Win" : Character.toUpperCase(stage.charAt(0)) + stage.substring(1);
        return new Rule(
                new Target(
                        "daysTo" + name + "Q" + percent,
                        "calendar days",
                        Scale.LOGARITHM,
                        true,
                        "Quantile " + percent + " % of the days until a lead was " + stage + ", of those that were so"
                                + " within " + horizon + " days and are at least that old."),
                leads -> new Estimate.Statistic(
                        leads.records().stream()
                                .filter(r -> r.created() + horizon <= leads.until())
                                .mapToDouble(r -> date.applyAsDouble(r) - r.created())
                                .filter(days -> days >= 0 && days <= horizon)
                                .toArray(),
                        sample -> Quantiles.of(sample, percent / 100.0)));
    }

    static Rule responseHours(int percent) {
        return new Rule(
                new Target(
                        "responseHoursQ" + percent,
                        "calendar h",
                        Scale.LOGARITHM,
                        true,
                        "Quantile " + percent + " % of the time to the first response, of leads that were worked."),
                leads -> new Estimate.Statistic(
                        leads.records().stream()
                                .mapToDouble(r -> (r.responded() - r.created()) * 24)
                                .filter(hours -> hours >= 0)
                                .toArray(),
                        sample -> Quantiles.of(sample, percent / 100.0)));
    }

    static Rule lossReason(String reason, List<String> reasons, int horizon) {
        return new Rule(
                share(
                        "lossShare" + Character.toUpperCase(reason.charAt(0)) + reason.substring(1),
                        "Losses for the reason " + reason + ", of those for " + String.join(", ", reasons) + " within "
                                + horizon + " days, of leads at least that old."),
                leads -> count(
                        leads,
                        r -> r.created() + horizon <= leads.until()
                                && r.lost() - r.created() <= horizon
                                && reasons.contains(r.lossReason()),
                        r -> r.lossReason().equals(reason)));
    }

    /** Returns the same rule for a target that is compared and not fitted. */
    Rule notFitted() {
        return new Rule(new Target(target.name(), target.unit(), target.scale(), false, target.definition()), reading);
    }

    static Rule price(boolean mean) {
        return new Rule(
                new Target(
                        mean ? "realisedPrice" : "realisedPriceSpread",
                        "ratio to list price",
                        Scale.PLAIN,
                        mean,
                        (mean ? "Mean" : "Standard deviation") + " of net over list price of deals won."),
                leads -> new Estimate.Statistic(
                        leads.records().stream()
                                .filter(CrmRecord::isWon)
                                .mapToDouble(r -> r.netPrice() / r.listPrice())
                                .filter(Double::isFinite)
                                .toArray(),
                        mean ? Samples::mean : Samples::spread));
    }

    static Rule gini(int owner, boolean several) {
        return new Rule(
                new Target(
                        "winsGini" + (several ? "Owner" + (owner + 1) : ""),
                        "1",
                        Scale.PLAIN,
                        false,
                        "Gini coefficient of the deals won over the people who won any"
                                + (several ? ", owners in place " + (owner + 1) : "") + "."),
                leads -> new Estimate.Statistic(wins(leads, owner), Samples::gini));
    }

    private static Target share(String name, String definition) {
        return new Target(name, "share", Scale.ANGLE, true, definition);
    }

    private static Estimate count(Export leads, Predicate<CrmRecord> of, Predicate<CrmRecord> part) {
        long all = leads.records().stream().filter(of).count();
        long hits = leads.records().stream().filter(of.and(part)).count();
        return new Estimate.Share(hits, all);
    }

    private static double[] weeks(Export leads) {
        int weeks = (int) Math.max(1, (leads.to() - leads.from()) / 7);
        double[] counts = new double[weeks];
        for (CrmRecord record : leads.records()) {
            int week = (int) ((record.created() - leads.from()) / 7);
            if (week < weeks) {
                counts[week]++;
            }
        }
        return counts;
    }

    private static double[] workdays(Export leads) {
        Map<Long, Integer> counts = new HashMap<>();
        leads.records().stream().filter(r -> r.workday() >= 0).forEach(r -> counts.merge(r.workday(), 1, Integer::sum));
        int days = (int) Math.max(1, Math.round((leads.to() - leads.from()) * WEEKDAYS_PER_YEAR / (7 * 52)));
        double[] sample = new double[Math.max(days, counts.size())];
        double[] known = counts.values().stream()
                .mapToDouble(Integer::doubleValue)
                .sorted()
                .toArray();
        System.arraycopy(known, 0, sample, 0, known.length);
        return sample;
    }

    private static double[] wins(Export leads, int owner) {
        Map<String, Integer> wins = new HashMap<>();
        leads.records().stream()
                .filter(CrmRecord::isWon)
                .filter(r -> r.owners().size() > owner && !r.owners().get(owner).isEmpty())
                .forEach(r -> wins.merge(r.owners().get(owner), 1, Integer::sum));
        double[] sample =
                wins.values().stream().mapToDouble(Integer::doubleValue).toArray();
        Arrays.sort(sample);
        return sample;
    }
}
