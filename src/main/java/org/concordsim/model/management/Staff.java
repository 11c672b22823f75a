package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.PeopleParameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Speed;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** Who leaves and who joins, and how fast people work: own skill, ramp-up, effort and support. */
public final class Staff implements Speed {
    private final Agenda agenda;
    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Chance chance;
    private double salesEffort = 1;
    private double marketingEffort = 1;
    private double salesSupport = 1;
    private Relationships relationships;
    private SalesTeam team;
    private MarketingSeats marketing;

    /** Creates the staff of a firm. */
    public Staff(Agenda agenda, Consumer<ModelEvent> events, Parameters parameters, Chance chance) {
        this.agenda = agenda;
        this.events = events;
        this.parameters = parameters;
        this.chance = chance;
    }

    /** Says whose leaving touches which relationships, leads and work. */
    void know(Relationships all, SalesTeam sales, MarketingSeats seats) {
        this.relationships = all;
        this.team = sales;
        this.marketing = seats;
    }

    @Override
    public double on(Person person, double day) {
        PeopleParameters p = parameters.people();
        double ramp = 1;
        if (person.joinedDay() >= 0) {
            double months =
                    (day - person.joinedDay()) / (parameters.simulation().yearDays() / 12);
            ramp = p.rampMonths() > 0 ? Math.min(1, p.rampStart() + (1 - p.rampStart()) * months / p.rampMonths()) : 1;
        }
        boolean sales = person.function() == Function.SALES;
        return skill(person) * ramp * (sales ? salesEffort * salesSupport : marketingEffort);
    }

    private double skill(Person person) {
        double sigma = parameters.people().skillSigma();
        double z = Chance.normal(chance.uniform(Purpose.SKILL, seatKey(person), person.incarnation()));
        return sigma > 0 ? StrictMath.exp(sigma * z - sigma * sigma / 2) : 1;
    }

    private static long seatKey(Person person) {
        return person.function().ordinal() * 1_000_000L + person.seat();
    }

    /** Sets the effort of both functions, as a share of that of people paid for their own results. */
    public void effort(double sales, double marketing) {
        salesEffort = sales;
        marketingEffort = marketing;
    }

    /** Sets the support of Sales from the programme budget, 1 at the start. */
    public void support(double factor) {
        salesSupport = factor;
    }

    /** Plans a person's leaving. */
    public void plan(Person person) {
        double rate = person.function() == Function.SALES
                ? parameters.people().turnoverPerYear()
                : parameters.people().marketerTurnoverPerYear();
        if (!parameters.mechanisms().turnover() || !(rate > 0)) {
            return;
        }
        double u = chance.uniform(Purpose.LEAVE, seatKey(person), person.incarnation());
        double days = Chance.exponential(u) / rate * parameters.simulation().yearDays();
        agenda.in(days, Phase.MANAGEMENT, Chance.mix(seatKey(person) ^ 31), () -> leave(person));
    }

    private void leave(Person person) {
        person.leave();
        if (person.function() == Function.MARKETING) {
            marketing.left(person.seat());
        }
        events.accept(new WorkEvent.StaffChanged(agenda.now(), person.function(), person.seat(), false));
        double u = chance.uniform(Purpose.JOIN, seatKey(person), person.incarnation());
        double days = parameters.people().vacancyDays() * Chance.exponential(u);
        agenda.in(days, Phase.MANAGEMENT, Chance.mix(seatKey(person) ^ 37), () -> join(person));
    }

    private void join(Person person) {
        if (person.function() == Function.SALES) {
            relationships.renewSalesperson(person.seat());
            Salesperson s = team.get(person.seat());
            s.forget();
            team.inherit(person.seat());
        } else {
            relationships.renewMarketer(person.seat());
            marketing.joins(person.seat(), agenda.now());
        }
        events.accept(new WorkEvent.StaffChanged(agenda.now(), person.function(), person.seat(), true));
        person.join();
        plan(person);
    }
}
