package org.concordsim.experiment.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordsim.experiment.transition.TransitionPath.Change;
import org.concordsim.model.RunPlan;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.scenario.Scenario;
import org.concordsim.support.Recording;
import org.concordsim.support.SmallFirm;
import org.junit.jupiter.api.Test;

class BranchingTest {
    private static final double YEAR = 260;
    private static final double PARTING = 0.25 * YEAR + 3 * YEAR / 12;

    private final Scenario firm = SmallFirm.scenario("simulation.warmUpYears=0.25", "simulation.observedYears=0.75");
    private final OrganizingModel undefined = firm.model("undefined");

    private List<ModelEvent> events(Change... changes) {
        TransitionPath path = new TransitionPath("path", undefined, List.of(changes));
        var simulation = firm.parameters().simulation();
        RunPlan plan = new RunPlan(firm.parameters(), path.stages(simulation), simulation.seed(), 0);
        return Recording.of(plan).events();
    }

    private static List<ModelEvent> before(double day, List<ModelEvent> events) {
        return events.stream().filter(event -> event.day() < day).toList();
    }

    @Test
    void pathsThatBeginAlikeAreTheSameToTheBitUntilTheyPart() {
        Change first = new Change(0, firm.model("defined"));
        List<ModelEvent> stepped = events(first, new Change(3, firm.model("integrated")));
        List<ModelEvent> kept = events(first);
        List<ModelEvent> stayed = events();

        assertThat(before(PARTING, stepped)).isEqualTo(before(PARTING, kept)).hasSizeGreaterThan(1000);
        assertThat(stepped).isNotEqualTo(kept);
        assertThat(before(0.25 * YEAR, kept)).isEqualTo(before(0.25 * YEAR, stayed));
        assertThat(before(PARTING, kept)).isNotEqualTo(before(PARTING, stayed));
    }

    @Test
    void whatIsBoundForLaterLeavesNoTraceBefore() {
        List<ModelEvent> late = events(new Change(3, firm.model("aligned")));

        assertThat(before(PARTING, late)).isEqualTo(before(PARTING, events()));
    }
}
