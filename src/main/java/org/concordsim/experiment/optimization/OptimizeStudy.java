package org.concordsim.experiment.optimization;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Keep;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.study.Bench;
import org.concordsim.experiment.study.Study;

/**
 * The search for the levers that serve an objective best.
 *
 * @param task what is to be optimised
 * @param space the organizing models that may be
 * @param presets the names of the models with which the winner is compared
 * @param kept the names of the measures that results keep
 */
public record OptimizeStudy(Task task, LeverSpace space, List<String> presets, List<String> kept)
        implements Study<OptimizeConclusion> {
    private static final int FINALISTS = 4;
    private static final int FRONT = 8;

    /** Copies the lists. */
    public OptimizeStudy {
        presets = List.copyOf(presets);
        kept = List.copyOf(kept);
    }

    @Override
    public Experiment experiment() {
        List<Treatment> treatments = presets.stream().map(space::treatment).toList();
        return new Experiment(
                space.scenario().name(),
                space.names(),
                treatments,
                space.scenario().parameters().simulation().seed(),
                Task.SEARCH_REPLICATIONS);
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public long mostRuns() {
        return task.budget();
    }

    @Override
    public Keep keep() {
        List<String> measures = new ArrayList<>(kept);
        measures.addAll(task.measures());
        return Keep.only(Set.copyOf(measures));
    }

    @Override
    public OptimizeConclusion conduct(Bench bench) throws IOException, InterruptedException {
        Experiment frame = experiment();
        Search search = new Search(task, space, frame);
        List<Candidate> tried = search.run(bench);
        List<Candidate> finalists = finalists(tried);
        int left = task.budget() - tried.size() * Task.SEARCH_REPLICATIONS;
        Finals finals = new Finals(task, search.scales(), frame, finalists);
        Finals.Outcome outcome = task.tradeOff() ? finals.measure(bench, left) : finals.select(bench, left);
        Experiment whole = new Experiment(
                frame.name(),
                frame.factors(),
                tried.stream().map(Candidate::treatment).toList(),
                frame.seed(),
                outcome.results().experiment().replications());
        Verdict verdict = new Verdict(task, search.scales(), outcome);
        return OptimizeConclusion.of(this, tried, verdict, outcome.results().of(whole));
    }

    private List<Candidate> finalists(List<Candidate> tried) {
        List<Candidate> finalists = new ArrayList<>(tried.subList(0, presets.size()));
        List<Candidate> ranked = Ranking.of(tried, task.tradeOff());
        int most = task.tradeOff() ? FRONT : FINALISTS;
        ranked.stream()
                .filter(Candidate::isFeasible)
                .filter(candidate -> !finalists.contains(candidate))
                .limit(most)
                .toList()
                .forEach(finalists::add);
        return finalists;
    }
}
