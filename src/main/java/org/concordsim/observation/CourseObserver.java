package org.concordsim.observation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.observation.money.contract.NewBookings;
import org.concordsim.observation.outcome.Reading;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.outcome.Setting;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.time.HeadCount;
import org.concordsim.observation.time.Utilisation;
import org.concordsim.observation.time.WorkLog;
import org.concordsim.result.Measure;

/** The observer of a run's course from its first day on. */
public final class CourseObserver implements Consumer<ModelEvent> {
    private final Grid grid;
    private final Routes routes = new Routes();
    private final Roster roster;

    /** Makes an observer of a run that ends on a day and has years of so many days. */
    public CourseObserver(double endDays, double yearDays, Parameters parameters) {
        this(new Grid(0, endDays, Course.WEEK_DAYS, yearDays), Setting.of(parameters));
    }

    private CourseObserver(Grid grid, Setting setting) {
        this.grid = grid;
        roster = new Roster(grid, setting);
        HeadCount headCount = roster.count(new HeadCount(grid, setting));
        WorkLog work = roster.count(new WorkLog(grid, headCount));
        roster.measure(
                new NewBookings(grid),
                new Utilisation(work.of(Function.SALES)),
                new Utilisation(work.of(Function.MARKETING)));
        roster.hear(routes);
    }

    /** Returns the measures in order. */
    static List<Measure> measures() {
        Grid week = new Grid(0, Course.WEEK_DAYS, Course.WEEK_DAYS, Course.WEEK_DAYS);
        return new CourseObserver(week, new Setting(0, 0, 0, 0, 0, 0))
                .roster.readings().stream().map(Reading::measure).toList();
    }

    @Override
    public void accept(ModelEvent event) {
        routes.accept(event);
    }

    /** Returns the course of what was heard. */
    public Course course() {
        return new Course(roster.readings().stream()
                .map(reading -> IntStream.range(0, grid.quarters())
                        .map(week -> grid.during(week * Course.WEEK_DAYS))
                        .mapToDouble(cell -> reading.value().applyAsDouble(cell))
                        .toArray())
                .toArray(double[][]::new));
    }
}
