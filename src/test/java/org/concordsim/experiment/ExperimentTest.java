package org.concordsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.concordsim.model.RunPlan;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private final ModelComparison comparison = Experiments.comparison(2, "undefined", "aligned");
    private final Experiment experiment = comparison.experiment();

    @Test
    void runsEachModelInPlaceAndReachedButTheOriginOnlyInPlace() {
        assertThat(experiment.runs().stream().map(Run::id))
                .containsExactly(
                        "undefined-inPlace-0",
                        "undefined-inPlace-1",
                        "aligned-inPlace-0",
                        "aligned-inPlace-1",
                        "aligned-reached-0",
                        "aligned-reached-1");
    }

    @Test
    void putsAModelInPlaceOnTheFirstDay() {
        RunPlan plan = experiment.runs().get(3).plan();

        assertThat(plan.stages()).hasSize(1);
        assertThat(plan.stages().get(0).model().name()).isEqualTo("aligned");
        assertThat(plan.replication()).isEqualTo(1);
        assertThat(plan.seed()).isEqualTo(20060701);
    }

    @Test
    void reachesAModelAtTheEndOfWarmUp() {
        RunPlan plan = experiment.runs().get(4).plan();

        assertThat(plan.stages().stream().map(stage -> stage.model().name())).containsExactly("undefined", "aligned");
        assertThat(plan.stages().stream().map(RunPlan.Stage::startDay)).containsExactly(0.0, 260.0);
    }

    @Test
    void hasOnlyModelsInPlaceWithoutAnOrigin() {
        assertThat(Experiments.single(3, "defined").experiment().runs()).hasSize(3);
    }

    @Test
    void refusesToHaveNoModel() {
        assertThatThrownBy(() -> new ModelComparison("none", comparison.parameters(), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void beginsTheFirstReplicationOfEveryTreatmentBeforeAnySecond() {
        assertThat(experiment.balanced().stream().map(Run::id))
                .containsExactly(
                        "undefined-inPlace-0",
                        "aligned-inPlace-0",
                        "aligned-reached-0",
                        "undefined-inPlace-1",
                        "aligned-inPlace-1",
                        "aligned-reached-1");
    }

    @Test
    void refusesTwoTreatmentsOfOneName() {
        Treatment twin = experiment.treatments().get(0);

        assertThatThrownBy(() -> new Experiment("twins", List.of(), List.of(twin, twin), 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("undefined");
    }

    @Test
    void runsAreMadeWhenTheyAreAskedForSoThatMillionsTakeNoMemory() {
        Experiment many =
                Experiments.comparison(1, "undefined", "defined").experiment().replicated(500_000_000);

        assertThat(many.runs()).hasSize(1_500_000_000);
        assertThat(many.runs().get(500_000_001).id()).isEqualTo("defined-inPlace-1");
        assertThat(many.balanced().get(1_499_999_999).id()).isEqualTo("defined-reached-499999999");
        assertThat(many.balanced().subList(0, 4).stream().map(Run::id))
                .containsExactly(
                        "undefined-inPlace-0", "defined-inPlace-0", "defined-reached-0", "undefined-inPlace-1");
    }
}
