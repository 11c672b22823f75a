package org.concordsim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordsim.experiment.calibration.export.Export;
import org.concordsim.experiment.calibration.target.Figure;
import org.concordsim.experiment.calibration.target.Sheets;
import org.concordsim.experiment.calibration.target.Target;
import org.concordsim.experiment.calibration.target.TargetSheet;
import org.concordsim.scenario.mapping.Mapping;

/**
 * What a calibration knows of the real firm: figures, never rows.
 *
 * @param sheet the targets that the export supports
 * @param figures their values with intervals
 * @param leads the number of leads that count
 * @param days the length of the window in which they came; calendar days
 * @param followUpDays from the end of that window to the last day on which anything is known; calendar days
 * @param remarks what was left out and what the export cannot tell, a sentence each
 * @param fit the prior ranges that the mapping gives by path; empty for the usual ones
 */
public record Evidence(
        TargetSheet sheet,
        List<Figure> figures,
        int leads,
        double days,
        double followUpDays,
        List<String> remarks,
        Map<String, List<Double>> fit) {
    /** Copies the lists. */
    public Evidence {
        figures = List.copyOf(figures);
        remarks = List.copyOf(remarks);
    }

    /** Returns the targets in the order of the tables. */
    List<Target> targets() {
        return figures.stream().map(Figure::target).toList();
    }

    /** Returns what a fit is to meet. */
    Goal goal() {
        List<Figure> fitted =
                figures.stream().filter(figure -> figure.target().fitted()).toList();
        return new Goal(
                targets(),
                fitted.stream().mapToDouble(Figure::scaled).toArray(),
                fitted.stream().mapToDouble(Figure::error).toArray());
    }

    /** Reads the figures off an export. */
    public static Evidence of(Export export, Mapping mapping) {
        Sheets.Choice choice = Sheets.of(export, mapping);
        List<String> remarks = new ArrayList<>(export.remarks());
        remarks.addAll(choice.missing());
        return new Evidence(
                choice.sheet(),
                choice.sheet().figures(export),
                export.records().size(),
                export.to() - export.from(),
                export.until() - export.to(),
                remarks,
                mapping.fit());
    }
}
