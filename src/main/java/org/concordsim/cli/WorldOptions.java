package org.concordsim.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.cli.print.WorldPrinter;
import org.concordsim.experiment.worlds.WorldSpace;
import org.concordsim.experiment.worlds.WorldStudy;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.result.Measure;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.statistics.worlds.World;
import picocli.CommandLine.Option;

/** The options that draw levers and assumed parameters from ranges. */
final class WorldOptions {
    private static final String OPTION = "--levers-from-range";
    private static final int WORLDS = 64;
    private static final int MOST_WORLDS = 100_000;
    private static final int REPLICATIONS = 4;
    private static final double SPREAD = 0.5;

    @Option(
            names = OPTION,
            description =
                    "Draw each model's levers and the parameters of grade D from ranges: in what share of worlds is"
                            + " each model in place the best?")
    private boolean drawn;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            description =
                    "Worlds drawn with --levers-from-range, a multiple of 4; default: 64. -n: replications in each;"
                            + " default: 4.")
    private Integer worlds;

    @Option(
            names = "--spread",
            paramLabel = "P%",
            description = "How far the parameters of grade D are drawn around their values; default: 50%%.")
    private String spread;

    boolean given() {
        return drawn;
    }

    /** Refuses what only drawn worlds give a meaning to. */
    void refuseAlone(ExperimentOptions options) {
        if (!drawn && (worlds != null || spread != null)) {
            throw options.usage((worlds == null ? "--spread" : "--worlds") + " needs " + OPTION + ". Maybe add it?");
        }
    }

    StudyJob<?> job(CompareRequest request, List<Measure> measures) throws ScenarioException {
        ExperimentOptions options = request.options();
        int number = worlds(options);
        double width = spread(options);
        int given = request.scenario().parameters().simulation().replications();
        int replications = options.givesReplications() ? given : REPLICATIONS;
        if (replications < 2) {
            throw options.usage("-n must be 2 or more with " + OPTION + " but is " + replications
                    + ", which does not tell chance from worlds. Maybe leave it out?");
        }
        List<String> models =
                request.models().stream().map(OrganizingModel::name).toList();
        List<String> headline =
                measures.stream().filter(Measure::headline).map(Measure::name).toList();
        WorldStudy study =
                new WorldSpace(options.family(request.name()), models, width).study(number, replications, headline);
        return request.job(study, words(request.words(), number, width), WorldPrinter::print);
    }

    private static List<String> words(List<String> before, int number, double width) {
        List<String> words = new ArrayList<>(before);
        words.add(OPTION);
        if (number != WORLDS) {
            words.addAll(List.of("--worlds", Integer.toString(number)));
        }
        if (width != SPREAD) {
            words.addAll(List.of("--spread", Shares.text(width)));
        }
        return words;
    }

    private int worlds(ExperimentOptions options) {
        int number = worlds == null ? WORLDS : worlds;
        if (number < 2 * World.PER_BLOCK || number > MOST_WORLDS || number % World.PER_BLOCK != 0) {
            throw options.usage("--worlds must be a multiple of 4 in [8, " + MOST_WORLDS + "] but is " + number
                    + ". Maybe " + WORLDS + "?");
        }
        return number;
    }

    private double spread(ExperimentOptions options) {
        double share = spread == null ? SPREAD : Shares.of(spread);
        if (!(share >= 0 && share <= 1)) {
            throw options.usage("--spread must be a share in [0 %, 100 %] but is '" + spread + "'. Maybe 50%?");
        }
        return share;
    }
}
