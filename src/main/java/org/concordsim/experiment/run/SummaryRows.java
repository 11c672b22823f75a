package org.concordsim.experiment.run;

import org.concordsim.experiment.Variant;
import org.concordsim.result.Measure;
import org.concordsim.result.table.SummaryRow;
import org.concordsim.statistics.Summary;

/**
 * The maker of rows that summarise one variant.
 *
 * @param scenario the scenario's name
 * @param variant what was run
 */
public record SummaryRows(String scenario, Variant variant) {
    /** Returns the row of a measure of a segment. */
    public SummaryRow row(String segment, Measure measure, Summary summary) {
        return new SummaryRow(
                scenario,
                variant.model(),
                variant.point().label(),
                segment,
                measure.name(),
                measure.unit(),
                summary.n(),
                summary.mean(),
                summary.deviation(),
                summary.interval().low(),
                summary.interval().high(),
                summary.median());
    }
}
