package org.concordsim.model;

import ec.util.MersenneTwisterFast;
import java.util.function.Consumer;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.funnel.Population;
import org.concordsim.model.management.Firm;
import org.concordsim.model.management.Setting;
import org.concordsim.model.parameters.SimulationParameters;
import org.concordsim.model.time.KeyedSchedule;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;
import sim.engine.SimState;

/** One run: the MASON state that holds the schedule and the firm. MASON's own generator is never used. */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient KeyedSchedule keyed;
    private final transient RunPlan plan;
    private final transient Firm firm;
    private final double endDay;

    /** Creates a run that announces its events. */
    public Simulation(RunPlan plan, Consumer<ModelEvent> events) {
        this(plan, events, new KeyedSchedule(), null);
    }

    /** Creates a run whose customers keep diaries. */
    public Simulation(RunPlan plan, Consumer<ModelEvent> events, Population.Watch watch) {
        this(plan, events, new KeyedSchedule(), watch);
    }

    private Simulation(RunPlan plan, Consumer<ModelEvent> events, KeyedSchedule schedule, Population.Watch watch) {
        super(new MersenneTwisterFast(1), schedule);
        this.keyed = schedule;
        this.plan = plan;
        SimulationParameters s = plan.parameters().simulation();
        this.endDay = (s.warmUpYears() + s.observedYears()) * s.yearDays();
        Chance chance = new Chance(plan.seed(), plan.replication());
        Nature nature = new Nature(chance, plan.parameters(), endDay);
        Population population = new Population(nature, plan.parameters().firm().salespeople(), watch);
        Funnel funnel = new Funnel(schedule, population, events);
        this.firm = new Firm(new Setting(
                schedule, plan.parameters(), plan.stages().get(0).model().levers(), chance, funnel, events, endDay));
    }

    /** Runs a plan to its end. */
    public static RunEnd run(RunPlan plan, Consumer<ModelEvent> events) {
        Simulation simulation = new Simulation(plan, events);
        simulation.start();
        simulation.runUntil(simulation.endDay());
        return simulation.end();
    }

    @Override
    public void start() {
        super.start();
        for (RunPlan.Stage stage : plan.stages().subList(1, plan.stages().size())) {
            keyed.at(
                    stage.startDay(),
                    Phase.MANAGEMENT,
                    Long.MIN_VALUE,
                    () -> firm.change(stage.model().levers(), stage.model().name()));
        }
        firm.start();
    }

    /** Runs up to and including a day. */
    public void runUntil(double day) {
        keyed.runUntil(day, this);
    }

    /** Returns the last day of the run. */
    public double endDay() {
        return endDay;
    }

    /** Checks that everything adds up and returns how the run ended. */
    public RunEnd end() {
        firm.check();
        return new RunEnd(keyed.getSteps(), firm.exogenousHash(), firm.ledger().insolvent());
    }

    /** Returns the firm. */
    public Firm firm() {
        return firm;
    }
}
