package org.concordsim.experiment.transition;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.check.Require;
import org.concordsim.model.RunPlan.Stage;
import org.concordsim.model.organization.OrganizingModel;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.result.table.Decimal;

/**
 * A schedule of organizing models.
 *
 * @param name the name in results: letters and digits, such as stepByStep
 * @param first the model in force from the start of the run, warm-up included
 * @param changes the changes in the order of time; none if the firm stays as it is
 */
public record TransitionPath(String name, OrganizingModel first, List<Change> changes) {
    private static final double MONTHS = 12;

    /** Copies the changes and checks their order. */
    public TransitionPath {
        Require.that(
                name.matches("[A-Za-z][A-Za-z0-9]*"),
                name,
                "The name of a path must be a letter, then letters or digits, but is '" + name
                        + "'. Maybe stepByStep instead of step-by-step?");
        changes = List.copyOf(changes);
        String before = first.name();
        double month = -1;
        for (Change change : changes) {
            Require.that(
                    change.month() > month,
                    change,
                    name + ": changes must follow one another but month " + Decimal.text(change.month())
                            + " comes after month " + Decimal.text(month) + ". Maybe sort them?");
            Require.that(
                    !change.model().name().equals(before),
                    change,
                    name + ": each change must lead to another model but " + before
                            + " follows itself. Maybe leave it out?");
            month = change.month();
            before = change.model().name();
        }
    }

    /**
     * A change of model.
     *
     * @param month when, in months of a twelfth of a year after the end of warm-up
     * @param model the model from then on
     */
    public record Change(double month, OrganizingModel model) {
        /** Checks the month. */
        public Change {
            Require.notNegative(month, "month");
        }
    }

    /** Returns whether the firm stays as it is. */
    public boolean isStaying() {
        return changes.isEmpty();
    }

    /** Returns the model in force at the end. */
    public OrganizingModel last() {
        return isStaying() ? first : changes.get(changes.size() - 1).model();
    }

    /** Returns the month of the last change; 0 if there is none. */
    public double lastMonth() {
        return isStaying() ? 0 : changes.get(changes.size() - 1).month();
    }

    /** Returns the schedule as text, such as {@code undefined,defined:0,integrated:12}. */
    public String text() {
        StringBuilder text = new StringBuilder(first.name());
        changes.forEach(change ->
                text.append(',').append(change.model().name()).append(':').append(Decimal.text(change.month())));
        return text.toString();
    }

    /** Returns the stages of a run. */
    public List<Stage> stages(SimulationParameters simulation) {
        double warmUp = simulation.warmUpYears() * simulation.yearDays();
        List<Stage> stages = new ArrayList<>(List.of(new Stage(0, first)));
        changes.forEach(change ->
                stages.add(new Stage(warmUp + change.month() * simulation.yearDays() / MONTHS, change.model())));
        return stages;
    }
}
