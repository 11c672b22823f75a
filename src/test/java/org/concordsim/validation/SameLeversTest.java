package org.concordsim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.FirmEvent.ModelChanged;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.Recording;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T9, names: an organizing model is its levers; its name changes no bit but itself. */
class SameLeversTest {
    private static final double CHANGE_DAY = 60;

    private final Scenario scenario = SmallFirm.scenario();

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "defined", "aligned", "integrated"})
    void anotherNameInPlaceGivesTheSameEvents(String model) {
        Recording named = Recording.of(SmallFirm.plan(scenario, model, 0));
        Recording renamed = Recording.of(SmallFirm.plan(scenario, renamed(model, "Zeta 9"), 0));

        assertThat(named.events()).hasSizeGreaterThan(1000).isEqualTo(renamed.events());
        assertThat(named.end()).isEqualTo(renamed.end());
    }

    @Test
    void theNameOfAnotherModelGivesTheSameEvents() {
        Recording named = Recording.of(SmallFirm.plan(scenario, "undefined", 0));
        Recording disguised = Recording.of(SmallFirm.plan(scenario, renamed("undefined", "integrated"), 0));

        assertThat(disguised).isEqualTo(named);
    }

    @Test
    void anotherNameOnTheWayChangesNothingButTheNameThatIsAnnounced() {
        Recording named = Recording.of(reached(scenario.model("integrated")));
        Recording renamed = Recording.of(reached(renamed("integrated", "undefined")));

        assertThat(named.all(ModelChanged.class)).containsExactly(new ModelChanged(CHANGE_DAY, "integrated"));
        assertThat(renamed.all(ModelChanged.class)).containsExactly(new ModelChanged(CHANGE_DAY, "undefined"));
        assertThat(unnamed(named)).isEqualTo(unnamed(renamed));
        assertThat(named.end()).isEqualTo(renamed.end());
    }

    @Test
    void otherLeversUnderTheSameNameGiveOtherEvents() {
        Recording undefined = Recording.of(SmallFirm.plan(scenario, renamed("undefined", "x"), 0));
        Recording integrated = Recording.of(SmallFirm.plan(scenario, renamed("integrated", "x"), 0));

        assertThat(undefined.events()).isNotEqualTo(integrated.events());
    }

    private OrganizingModel renamed(String model, String name) {
        return new OrganizingModel(name, scenario.model(model).levers());
    }

    private RunPlan reached(OrganizingModel model) {
        RunPlan plan = SmallFirm.plan(scenario, "undefined", 0);
        List<RunPlan.Stage> stages = List.of(plan.stages().get(0), new RunPlan.Stage(CHANGE_DAY, model));
        return new RunPlan(plan.parameters(), stages, plan.seed(), 0);
    }

    private static List<ModelEvent> unnamed(Recording recording) {
        return recording.events().stream()
                .map(event -> event instanceof ModelChanged changed ? new ModelChanged(changed.day(), "") : event)
                .toList();
    }
}
