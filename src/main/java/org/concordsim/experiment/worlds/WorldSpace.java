package org.concordsim.experiment.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.concordsim.experiment.Experiment;
import org.concordsim.experiment.Point;
import org.concordsim.experiment.Treatment;
import org.concordsim.experiment.Variant;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.result.table.Decimal;
import org.concordsim.result.table.comparison.DrawRow;
import org.concordsim.scenario.Scenario;
import org.concordsim.scenario.ScenarioException;
import org.concordsim.scenario.ScenarioFamily;
import org.concordsim.statistics.worlds.World;

/**
 * All that a scenario becomes when its uncertain keys are drawn. A world whose values contradict each other is drawn
 * towards the scenario, by half its distance at a time, until they do not.
 */
public final class WorldSpace {
    private static final int MOST_STEPS = 12;

    private final ScenarioFamily family;
    private final List<String> models;
    private final Draws draws;
    private final Scenario base;

    /** Prepares the worlds of a scenario and some of its models; the spread of parameters is a share of their value. */
    public WorldSpace(ScenarioFamily family, List<String> models, double spread) throws ScenarioException {
        this.family = family;
        this.models = List.copyOf(models);
        this.base = family.base();
        this.draws = new Draws(
                UncertainKeys.of(base, models, spread),
                base.parameters().simulation().seed());
    }

    /** Returns the study of some worlds with some replications in each. */
    public WorldStudy study(int worlds, int replications, List<String> measures) throws ScenarioException {
        List<Object> drawn = IntStream.range(0, worlds)
                .parallel()
                .mapToObj(i -> draw(new World(i), worlds))
                .toList();
        List<Treatment> treatments = new ArrayList<>();
        List<DrawRow> rows = new ArrayList<>();
        int shrunk = 0;
        for (int i = 0; i < worlds; i++) {
            if (drawn.get(i) instanceof ScenarioException e) {
                throw e;
            }
            Drawn world = (Drawn) drawn.get(i);
            treatments.addAll(treatments(world, new World(i).replication(0, replications)));
            rows.addAll(world.rows());
            shrunk += world.isShrunk() ? 1 : 0;
        }
        long seed = base.parameters().simulation().seed();
        Experiment experiment = new Experiment(base.name(), List.of(), treatments, seed, replications);
        return new WorldStudy(experiment, models, measures, rows, shrunk);
    }

    private Object draw(World world, int worlds) {
        List<Double> values = draws.of(world);
        int digits = Integer.toString(worlds).length();
        String label = "w" + String.format(Locale.ROOT, "%0" + digits + "d", world.index() + 1);
        double part = 1;
        ScenarioException fault = null;
        for (int step = 0; step < MOST_STEPS; step++) {
            List<DrawRow> rows = rows(label, values, part);
            try {
                List<String> changes =
                        rows.stream().map(row -> row.key() + "=" + row.value()).toList();
                return new Drawn(label, family.at(changes), rows, step > 0);
            } catch (ScenarioException e) {
                fault = e;
                part /= 2;
            }
        }
        return fault;
    }

    private List<DrawRow> rows(String label, List<Double> values, double part) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> {
                    Uncertain key = draws.keys().get(i);
                    String value = Decimal.text(key.towards(values.get(i), part));
                    return new DrawRow(label, key.kind().name().toLowerCase(Locale.ROOT), key.key(), value);
                })
                .toList();
    }

    private List<Treatment> treatments(Drawn world, int shift) {
        List<Treatment> treatments = new ArrayList<>();
        for (String model : models) {
            List<Stage> stages = List.of(new Stage(0, world.scenario().model(model)));
            Variant variant = new Variant(model, new Point(world.label()));
            treatments.add(new Treatment(variant, List.of(), world.scenario().parameters(), stages, shift));
        }
        return treatments;
    }

    private record Drawn(String label, Scenario scenario, List<DrawRow> rows, boolean isShrunk) {}
}
