package org.concordsim.experiment.calibration.target;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.concordsim.experiment.calibration.export.Export;
import org.concordsim.experiment.calibration.export.Start;
import org.concordsim.observation.crm.CrmRecord;

/**
 * Which targets are read off an export.
 *
 * @param start with which event leads begin
 * @param columns what the export knows of a lead
 * @param channels the channels that its sources stand for
 * @param reasons the reasons for which leads are lost
 * @param owners how many owners a lead has at most
 * @param horizon the longest time in which wins are looked at; calendar days
 * @param scale leads of the scenario's firm over leads of the export
 */
public record TargetSheet(
        Start start,
        List<String> columns,
        List<String> channels,
        List<String> reasons,
        int owners,
        int horizon,
        double scale) {
    /** Times within which wins are counted; calendar days. */
    static final List<Integer> WINS = List.of(7, 14, 30, 60, 90, 150);

    private static final List<Integer> STAGES = List.of(7, 30);
    private static final List<Integer> LOSSES = List.of(30, 90);
    private static final List<Integer> RESPONSES = List.of(1, 7);
    private static final List<Integer> QUARTILES = List.of(25, 50, 75);

    /** Copies the lists. */
    public TargetSheet {
        columns = List.copyOf(columns);
        channels = List.copyOf(channels);
        reasons = List.copyOf(reasons);
    }

    /** Returns the same targets for leads of the scenario's own firm. */
    public TargetSheet forScenario() {
        return new TargetSheet(start, columns, channels, reasons, owners, horizon, 1);
    }

    /** Returns the targets in the order of the tables. */
    public List<Target> targets() {
        return rules().stream().map(Rule::target).toList();
    }

    /** Returns the targets' values; NaN where one is not defined. */
    public double[] values(Export leads) {
        return rules().stream()
                .mapToDouble(rule -> rule.reading().apply(leads).value())
                .toArray();
    }

    /** Returns the targets' values with their intervals. */
    public List<Figure> figures(Export leads) {
        return rules().stream().map(rule -> rule.figure(leads)).toList();
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(Rule.rate(scale), Rule.dispersion()));
        channels.forEach(channel -> rules.add(Rule.source(channel)));
        if (columns.contains("firstResponse")) {
            RESPONSES.forEach(days -> rules.add(Rule.within("worked", "worked", days, CrmRecord::responded)));
            QUARTILES.forEach(percent -> rules.add(Rule.responseHours(percent)));
        }
        stage(rules, "qualified", "qualified by Sales", STAGES, CrmRecord::qualified);
        stage(rules, "proposed", "with a proposal", STAGES, CrmRecord::proposed);
        stage(rules, "won", "won", WINS, CrmRecord::won);
        if (columns.contains("lost")) {
            LOSSES.stream()
                    .filter(days -> days <= horizon)
                    .forEach(days -> rules.add(
                            Rule.within("lost", "lost", days, CrmRecord::lost).notFitted()));
        }
        reasons.forEach(reason -> rules.add(Rule.lossReason(reason, reasons, horizon)));
        if (columns.contains("price")) {
            rules.add(Rule.price(true));
            rules.add(Rule.price(false));
        }
        for (int owner = 0; owner < owners; owner++) {
            rules.add(Rule.gini(owner, owners > 1));
        }
        return rules;
    }

    private void stage(
            List<Rule> rules, String name, String what, List<Integer> times, ToDoubleFunction<CrmRecord> date) {
        if (columns.contains(name)) {
            times.stream()
                    .filter(days -> days <= horizon)
                    .forEach(days -> rules.add(Rule.within(name, what, days, date)));
            if (start != Start.ENDED) {
                QUARTILES.forEach(percent -> rules.add(Rule.timeTo(name, percent, horizon, date)));
            }
        }
    }
}
