package org.concordsim.experiment.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.experiment.transition.TransitionPath.Change;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

class TransitionPathTest {
    private final Scenario firm = SmallFirm.scenario("simulation.warmUpYears=1", "simulation.observedYears=3");

    private OrganizingModel model(String name) {
        return firm.model(name);
    }

    private TransitionPath path(String name, String first, Object... changes) {
        List<Change> list = new ArrayList<>();
        for (int i = 0; i < changes.length; i += 2) {
            list.add(new Change(((Number) changes[i]).doubleValue(), model((String) changes[i + 1])));
        }
        return new TransitionPath(name, model(first), list);
    }

    private Transition transition(TransitionPath... paths) {
        return new Transition("small", firm.parameters(), List.of(paths), List.of("contribution"));
    }

    @Test
    void becomesStagesWithMonthsAfterTheEndOfWarmUp() {
        TransitionPath path = path("step", "undefined", 0, "defined", 4.5, "integrated");

        assertThat(path.stages(firm.parameters().simulation()))
                .containsExactly(
                        new Stage(0, model("undefined")),
                        new Stage(260, model("defined")),
                        new Stage(260 + 97.5, model("integrated")));
        assertThat(path.text()).isEqualTo("undefined,defined:0,integrated:4.5");
    }

    @Test
    void refusesWhatIsNoSchedule() {
        assertThatThrownBy(() -> path("a", "undefined", 12, "defined", 6, "aligned"))
                .hasMessageContaining("month 6 comes after month 12")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> path("a", "undefined", 12, "undefined")).hasMessageContaining("follows itself");
        assertThatThrownBy(() -> path("step-by-step", "undefined")).hasMessageContaining("letters or digits");
        assertThatThrownBy(() -> path("a", "undefined", -1, "defined"))
                .hasMessageContaining("month must lie 0 or more");
        assertThatThrownBy(() -> path("a", "undefined", Double.NaN, "defined")).hasMessageContaining("month");
    }

    @Test
    void theStandardPathsStayJumpStepAndGoForthAndBack() {
        List<OrganizingModel> others = List.of(model("defined"), model("aligned"), model("integrated"));

        assertThat(StandardPaths.of(model("undefined"), others))
                .extracting(path -> path.name() + "=" + path.text())
                .containsExactly(
                        "stay=undefined",
                        "jumpToDefined=undefined,defined:0",
                        "jumpToAligned=undefined,aligned:0",
                        "jumpToIntegrated=undefined,integrated:0",
                        "stepByStep=undefined,defined:0,aligned:12,integrated:24",
                        "forthAndBack=undefined,integrated:0,undefined:24");
        assertThat(StandardPaths.of(model("aligned"), List.of()))
                .extracting(TransitionPath::text)
                .containsExactly("aligned");
    }

    @Test
    void aPathThatStaysIsAddedForEachFirstModelWithoutOne() {
        TransitionPath late = path("late", "undefined", 6, "defined");
        TransitionPath back = path("back", "aligned", 6, "undefined");

        assertThat(StandardPaths.withStaying(List.of(late, back, path("keep", "aligned"))))
                .extracting(path -> path.name() + "=" + path.text())
                .containsExactly(
                        "stay=undefined", "late=undefined,defined:6", "back=aligned,undefined:6", "keep=aligned");
        assertThat(StandardPaths.withStaying(List.of(late, back)))
                .extracting(TransitionPath::name)
                .containsExactly("stay", "stayAligned", "late", "back");
    }

    @Test
    void aTransitionRefusesPathsThatItCannotCompare() {
        TransitionPath stay = path("stay", "undefined");

        assertThatThrownBy(() -> transition(stay, path("stay", "undefined", 6, "defined")))
                .hasMessageContaining("two paths 'stay'");
        assertThatThrownBy(() -> transition(stay, path("late", "undefined", 36, "defined")))
                .hasMessageContaining("before month 36")
                .hasMessageContaining("--years");
        assertThatThrownBy(() -> transition(stay, path("late", "aligned", 6, "defined")))
                .hasMessageContaining("No path stays in aligned");
    }

    @Test
    void aShortLastQuarterCountsForItsLength() {
        Scenario odd = SmallFirm.scenario("simulation.quarterDays=100", "simulation.observedYears=1");
        Transition transition =
                new Transition("odd", odd.parameters(), List.of(path("stay", "undefined")), List.of("contribution"));

        assertThat(transition.quarters()).isEqualTo(3);
        assertThat(transition.years(1) + transition.years(2) + transition.years(3))
                .isEqualTo(1);
        assertThat(transition.years(3)).isCloseTo(60.0 / 260, within(1e-12));
        assertThat(transition.month(3)).isEqualTo(12);
    }
}
