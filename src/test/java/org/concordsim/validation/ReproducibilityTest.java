package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordsim.experiment.Experiments;
import org.concordsim.experiment.ModelComparison;
import org.concordsim.experiment.SimulatedLaboratory;
import org.concordsim.experiment.folder.Rows;
import org.concordsim.experiment.run.Results;
import org.concordsim.model.RunPlan;
import org.concordsim.model.Simulation;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.result.table.MeasureRow;
import org.concordsim.result.table.RunRow;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.Recording;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T9, order: a run is a function of its plan; neither threads nor the company of other runs change a bit. */
class ReproducibilityTest {
    private final Scenario scenario =
            SmallFirm.scenario("simulation.warmUpYears=0.25", "simulation.observedYears=0.25");
    private final Results reference = run(1, true, "undefined", "defined", "aligned", "integrated");

    @Test
    void theSamePlanGivesTheSameEvents() {
        RunPlan plan = SmallFirm.plan("integrated");

        assertThat(Recording.of(plan)).isEqualTo(Recording.of(plan));
    }

    @Test
    void anotherReplicationOrSeedGivesOtherEvents() {
        RunPlan plan = SmallFirm.plan("integrated");
        Recording first = Recording.of(plan);

        assertThat(Recording.of(new RunPlan(plan.parameters(), plan.stages(), plan.seed(), 1))
                        .events())
                .isNotEqualTo(first.events());
        assertThat(Recording.of(new RunPlan(plan.parameters(), plan.stages(), plan.seed() + 1, 0))
                        .events())
                .isNotEqualTo(first.events());
    }

    @Test
    void aRunThatPausesOnTheWayGivesTheSameEvents() {
        RunPlan plan = SmallFirm.plan("aligned");
        List<Object> paused = new ArrayList<>();
        Simulation run = new Simulation(plan, paused::add);
        run.start();
        for (double day = 0; day < run.endDay(); day += 0.37) {
            run.runUntil(day);
        }
        run.runUntil(run.endDay());
        run.end();

        assertThat(paused).isEqualTo(Recording.of(plan).events());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anyNumberOfThreadsGivesTheSameRows(int threads) {
        Results result = run(threads, true, "undefined", "defined", "aligned", "integrated");

        assertThat(Rows.runs(result).toList()).isEqualTo(Rows.runs(reference).toList());
        assertThat(Rows.measures(result).toList())
                .hasSizeGreaterThan(1000)
                .isEqualTo(Rows.measures(reference).toList());
        assertThat(result.hasEqualChance()).isTrue();
    }

    @Test
    void modelsInAnotherOrderGiveTheSameRows() {
        Results result = run(2, true, "integrated", "undefined", "aligned", "defined");

        assertThat(Rows.measures(result).toList())
                .containsExactlyInAnyOrderElementsOf(Rows.measures(reference).toList());
        assertThat(Rows.runs(result).toList())
                .containsExactlyInAnyOrderElementsOf(Rows.runs(reference).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void leavingAModelOutChangesNoRowOfTheOthers(String out) {
        String[] rest =
                scenario.modelNames().stream().filter(name -> !name.equals(out)).toArray(String[]::new);
        Results result = run(2, true, rest);

        assertThat(Rows.measures(result).toList())
                .isEqualTo(measures(row -> !row.model().equals(out)));
        assertThat(Rows.runs(result).toList())
                .isEqualTo(runs(row -> !row.model().equals(out)));
    }

    @Test
    void aModelAloneWithoutTheReachedRunsGivesTheSameRows() {
        Results result = run(1, false, "aligned");

        assertThat(Rows.measures(result).toList())
                .isEqualTo(measures(
                        row -> row.model().equals("aligned") && row.point().equals("inPlace")));
    }

    private Stream<OrganizingModel> models(String... names) {
        return Stream.of(names).map(scenario::model);
    }

    private Results run(int threads, boolean reached, String... names) {
        Optional<OrganizingModel> origin = reached ? scenario.find("undefined") : Optional.empty();
        ModelComparison comparison = new ModelComparison(
                "small", scenario.parameters(), models(names).toList(), origin);
        return Experiments.run(new SimulatedLaboratory(Simulation::run), comparison, threads, (done, all) -> {});
    }

    private List<MeasureRow> measures(Predicate<MeasureRow> wanted) {
        return Rows.measures(reference).filter(wanted).toList();
    }

    private List<RunRow> runs(Predicate<RunRow> wanted) {
        return Rows.runs(reference).filter(wanted).toList();
    }
}
