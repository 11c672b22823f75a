package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.comparison.ModelConclusion;
import org.concordsim.experiment.comparison.ModelStudy;
import org.concordsim.experiment.comparison.PreciseStudy;
import org.concordsim.experiment.study.Study;
import org.concordsim.statistics.Summary;
import org.concordsim.statistics.precision.PrecisionRule;
import picocli.CommandLine.Option;

/** The options that ask for a precision instead of a number of replications. */
final class PrecisionOptions {
    /** The replications after which none are added unless told otherwise. */
    static final int MOST = 200;

    /** The largest number of replications that may be asked for. */
    static final int LIMIT = 100_000;

    @Option(
            names = "--precision",
            paramLabel = "P%",
            description = "Add replications until every headline difference (or mean) is known to P %% of the mean of"
                    + " Undefined (or of itself).")
    private String precision;

    @Option(names = "--least", paramLabel = "N", description = "Replications of --precision at least; default: 10.")
    private Integer least;

    @Option(names = "--most", paramLabel = "N", description = "Replications at most when they are added; default: 200.")
    private Integer most;

    boolean given() {
        return precision != null;
    }

    int most() {
        return most == null ? MOST : most;
    }

    /** Refuses a least number of replications where no precision is asked for. */
    void refuseLeast(ExperimentOptions options) {
        if (least != null && !given()) {
            throw options.usage("--least needs --precision. Maybe -n " + least + "?");
        }
    }

    /** Refuses a most number of replications where none are added. */
    void refuseMost(ExperimentOptions options) {
        if (most != null && !given()) {
            throw options.usage("--most needs a command that adds replications. Maybe -n " + most + "?");
        }
    }

    /** Returns the study of a comparison, by precision or by a number of replications. */
    Study<ModelConclusion> study(ModelComparison comparison, Keep keep, ExperimentOptions options) {
        if (!given()) {
            refuseLeast(options);
            refuseMost(options);
            return new ModelStudy(comparison, keep);
        }
        if (options.givesReplications()) {
            throw options.usage("--precision finds the number of replications, which is given as well."
                    + " Maybe --most instead of it?");
        }
        return new PreciseStudy(comparison, keep, rule(options), share(options));
    }

    /** Returns the words of a canonical command with those of these options. */
    List<String> words(List<String> before, ExperimentOptions options) {
        List<String> words = new ArrayList<>(before);
        if (given()) {
            words.addAll(List.of("--precision", Shares.text(share(options))));
            addNumber(words, "--least", least, PrecisionRule.FEWEST);
        }
        addNumber(words, "--most", most, MOST);
        return words;
    }

    private static void addNumber(List<String> words, String option, Integer number, int standard) {
        if (number != null && number != standard) {
            words.addAll(List.of(option, number.toString()));
        }
    }

    private double share(ExperimentOptions options) {
        double share = Shares.of(precision);
        if (!(share > 0 && share <= 1)) {
            throw options.usage("--precision must be a share in (0 %, 100 %] but is '" + precision + "'. Maybe 2%?");
        }
        return share;
    }

    private PrecisionRule rule(ExperimentOptions options) {
        int fewest = least == null ? PrecisionRule.FEWEST : least;
        if (fewest < PrecisionRule.FEWEST || fewest > most() || most() > LIMIT) {
            throw options.usage("--least and --most must lie in this order in [" + PrecisionRule.FEWEST + ", " + LIMIT
                    + "] but are " + fewest + " and " + most() + ". Maybe leave them out?");
        }
        return new PrecisionRule(Summary.CONFIDENCE, fewest, most());
    }
}
