package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.cli.print.SelectPrinter;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.selection.Quest;
import org.concordsim.experiment.selection.SelectConclusion;
import org.concordsim.experiment.selection.SelectStudy;
import org.concordsim.result.Measure;
import org.concordsim.result.table.Decimal;
import picocli.CommandLine.Option;

/** The options that ask for the best model on one measure. */
final class SelectOptions {
    private static final String ZONE = "1%";

    @Option(
            names = "--select",
            paramLabel = "MEASURE",
            description = "Add replications until the best model in place is known with 95 %% confidence.")
    private String measure;

    @Option(
            names = "--zone",
            paramLabel = "P%|NUMBER",
            description = "The smallest lead worth detecting with --select: a share of the mean of Undefined, or in the"
                    + " measure's unit; default: 1%%.")
    private String zone;

    boolean given() {
        return measure != null;
    }

    /** Refuses what only a selection gives a meaning to. */
    void refuseZone(ExperimentOptions options) {
        if (zone != null) {
            throw options.usage("--zone needs --select. Maybe --select contribution?");
        }
    }

    StudyJob<SelectConclusion> job(CompareRequest request, Quest quest, Keep keep, List<String> words) {
        if (request.models().size() < 2) {
            throw request.options().usage("--select needs two models or more. Maybe leave out --models?");
        }
        if (request.options().givesReplications()) {
            throw request.options()
                    .usage("--select finds the number of replications, which is given as well. Maybe --most instead of"
                            + " it?");
        }
        return request.job(new SelectStudy(request.inPlace(), keep, quest), words(words, quest), SelectPrinter::print);
    }

    private List<String> words(List<String> before, Quest quest) {
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of("--select", measure));
        String text = quest.isShare() ? Shares.text(quest.zone()) : Decimal.text(quest.zone());
        if (!text.equals(ZONE)) {
            words.addAll(List.of("--zone", text));
        }
        return words;
    }

    /** Returns what is sought, or refuses it. */
    Quest quest(ExperimentOptions options, List<Measure> measures, int most) {
        Measure wanted = MeasureFinder.of(measures, measure, options);
        if (wanted.better() == Measure.Better.NEITHER) {
            throw options.usage("--select needs a measure that has a better direction, which " + measure
                    + " has not. Maybe contribution?");
        }
        if (most < Quest.FIRST || most > PrecisionOptions.LIMIT) {
            throw options.usage("--most must lie in [" + Quest.FIRST + ", " + PrecisionOptions.LIMIT
                    + "] with --select but is " + most + ". Maybe leave it out?");
        }
        return sized(options, wanted, most);
    }

    private Quest sized(ExperimentOptions options, Measure wanted, int most) {
        String asked = zone == null ? ZONE : zone;
        double share = Shares.of(asked);
        double size = Double.isNaN(share) ? number(asked) : share;
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw options.usage("--zone must be a share such as 1% or a number above 0 but is '" + asked
                    + "'. Maybe leave it out?");
        }
        return new Quest(wanted, size, !Double.isNaN(share), Quest.FIRST, most);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
