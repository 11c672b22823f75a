package org.concordsim.experiment.selection;

import java.io.IOException;
import java.util.List;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Laboratory;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.run.Results;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;
import org.concordsim.statistics.Summary;
import org.concordsim.statistics.selection.KimNelson;
import org.concordsim.statistics.selection.Selection;

/**
 * The selection of the best organizing model in place: replications are added to those that may still be the best until
 * one is left. They come in batches; the decision reads them in their order and does not depend on batches.
 *
 * @param models the organizing models, two or more
 * @param keep which values of each run are kept
 * @param quest what is sought
 */
public record SelectStudy(ModelComparison models, Keep keep, Quest quest) implements Study<SelectConclusion> {
    private static final int SMALLEST_BATCH = 4;
    private static final int BATCH_PART = 4;

    @Override
    public Experiment experiment() {
        return models.experiment().replicated(quest.first());
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public long mostRuns() {
        return (long) models.models().size() * quest.most();
    }

    @Override
    public Laboratory laboratory(Laboratory standard) {
        return standard.withCourse();
    }

    @Override
    public SelectConclusion conduct(Bench bench) throws IOException, InterruptedException {
        Experiment experiment = experiment();
        Results results = bench.run(experiment);
        Field field = new Field(models, quest, results);
        double zone = field.zone();
        if (!field.isDefined() || !(zone > 0)) {
            return SelectConclusion.undecided(this, results, zone);
        }
        KimNelson rule = new KimNelson(models.models().size(), Summary.CONFIDENCE, zone, quest.first());
        int replications = quest.first();
        while (true) {
            Selection selection = rule.after(field.values(), quest.higherIsBetter());
            if (selection.decided() || replications == quest.most() || !field.isDefined(selection.survivors())) {
                return SelectConclusion.of(this, results, zone, selection);
            }
            replications = Math.min(quest.most(), replications + Math.max(SMALLEST_BATCH, replications / BATCH_PART));
            bench.run(survivors(selection, replications));
            results = results.of(experiment.replicated(replications));
            field = new Field(models, quest, results);
        }
    }

    private Experiment survivors(Selection selection, int replications) {
        Experiment all = experiment();
        List<Treatment> treatments =
                selection.survivors().stream().map(all.treatments()::get).toList();
        return new Experiment(all.name(), all.factors(), treatments, all.seed(), replications);
    }
}
