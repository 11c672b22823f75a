package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.market.Awareness;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;

/** The firm's calendar: months, quarters and years of management. */
public final class Quarters {
    private final Agenda agenda;
    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Charter charter;
    private final Boards boards;
    private final SalesTeam sales;
    private final Relationships relationships;
    private final Ledger ledger;
    private final Awareness awareness;
    private final double overheadAQuarter;
    private int hired;
    private double supportAYear;
    private double revisionsDue;
    private double forecast = Double.NaN;
    private double lastBookings;

    /** The boards that meet on the calendar. */
    record Boards(
            PayBoard pay,
            BudgetBoard budget,
            ProductBoard product,
            ListBoard lists,
            FormBoard form,
            Threshold threshold,
            Meetings meetings,
            Knowledge knowledge,
            Talk talk,
            JointHours joint,
            Demand demand,
            KappaPanel kappa,
            Staff staff,
            Upkeep upkeep,
            org.concordsim.model.marketing.Qualification inbox,
            org.concordsim.model.marketing.Programme programme,
            Hiring hiring) {}

    /** Who adds salespeople when the budget allows. */
    interface Hiring {
        /** Hires so many salespeople. */
        void hire(int people);
    }

    Quarters(
            Meetings.Office office,
            Boards boards,
            SalesTeam sales,
            Relationships relationships,
            Ledger ledger,
            Awareness awareness) {
        this.agenda = office.agenda();
        this.events = office.events();
        this.parameters = office.parameters();
        this.charter = office.charter();
        this.boards = boards;
        this.sales = sales;
        this.relationships = relationships;
        this.ledger = ledger;
        this.awareness = awareness;
        this.supportAYear =
                (1 - parameters.promotion().share()) * parameters.promotion().budgetPerYear();
        double recurring = 0;
        for (Segment s : Segment.values()) {
            var p = parameters.market().segments().of(s);
            recurring += p.ownersAtStart() * p.listPrice() * parameters.market().startRealised();
        }
        this.overheadAQuarter = recurring
                * parameters.firm().overheadShare()
                * parameters.simulation().quarterDays()
                / parameters.simulation().yearDays();
    }

    /** Starts the calendar. */
    void start() {
        boards.pay().begin();
        boards.meetings().plan(0);
        boards.product().plan();
        double month = parameters.simulation().yearDays() / 12;
        agenda.in(month, Phase.MANAGEMENT, 2, () -> month(month));
        double quarter = parameters.simulation().quarterDays();
        agenda.in(quarter / 2, Phase.MANAGEMENT, 3, this::forecast);
        agenda.in(quarter, Phase.MANAGEMENT, 1, () -> quarter(1));
        agenda.in(parameters.product().planningDays(), Phase.MANAGEMENT, 4, this::cycle);
    }

    private void cycle() {
        boards.product().review(agenda.now());
        boards.product().plan();
        agenda.in(parameters.product().planningDays(), Phase.MANAGEMENT, 4, this::cycle);
    }

    private void month(double length) {
        relationships.fade(agenda.now());
        revisionsDue += charter.levers().definitionRevisions() / 12;
        if (revisionsDue >= 1) {
            revisionsDue -= Math.floor(revisionsDue);
            if (parameters.mechanisms().learning()
                    && parameters.mechanisms().qualification()
                    && boards.joint().take(parameters.work().revisionHours(), false) >= 1) {
                boards.inbox().revise();
            }
        }
        agenda.in(length, Phase.MANAGEMENT, 2, () -> month(length));
    }

    private void forecast() {
        forecast = booked();
        for (Salesperson s : sales.all()) {
            for (var lead : sales.proposals(s.seat())) {
                forecast += s.wins(lead.segment(), lead.selfSourced).mean()
                        * lead.priceRatio
                        * sales.closing().listMoney(lead);
            }
        }
        double memory = parameters.firm().forecastMemory();
        forecast = (1 - memory) * forecast + memory * lastBookings;
    }

    private double booked() {
        double sum = 0;
        for (Salesperson s : sales.all()) {
            sum += s.credited();
        }
        return sum;
    }

    private void quarter(int number) {
        double day = agenda.now();
        double share = parameters.simulation().quarterShare();
        double bookings = booked();
        announce(number, day, bookings);
        lastBookings = bookings;
        boards.pay().leadsReached(boards.threshold().choose());
        boards.pay().close(day);
        spend(day, share);
        boards.knowledge().research(number, day, boards.programme().researchDone());
        boards.talk().hold(number);
        boards.joint().closeQuarter(day);
        boards.meetings().train(charter.levers().trainingHours() * share * charter.support(day));
        if (number % quartersAYear() == 0) {
            year(day);
        }
        boards.pay().begin();
        if (number % 4 == 0) {
            boards.form().review(day);
        }
        double quarter = parameters.simulation().quarterDays();
        agenda.in(quarter / 2, Phase.MANAGEMENT, 3, this::forecast);
        agenda.in(quarter, Phase.MANAGEMENT, 1, () -> quarter(number + 1));
    }

    private void spend(double day, double share) {
        ledger.move(day, Account.OVERHEAD, null, -overheadAQuarter);
        ledger.move(day, Account.HIRING, null, -supportAYear * share);
        boards.upkeep().quarter(day);
        if (parameters.firm().enablement() && parameters.mechanisms().enablement()) {
            ledger.move(day, Account.ENABLEMENT, null, -parameters.firm().enablementPrice() * share);
        }
        if (parameters.mechanisms().budget()) {
            boards.budget()
                    .note(sales.all().size()
                            * parameters.pay().salespersonBase()
                            * parameters.pay().load()
                            * share);
        }
    }

    private long quartersAYear() {
        return Math.max(1, Math.round(1 / parameters.simulation().quarterShare()));
    }

    private void year(double day) {
        boards.lists().review(day);
        double budget = parameters.promotion().budgetPerYear();
        double atStart = (1 - parameters.promotion().share()) * budget;
        double capacity = atStart;
        if (parameters.mechanisms().budget()) {
            capacity = boards.budget().divide(day);
        }
        useCapacity(day, capacity, atStart);
    }

    private void useCapacity(double day, double capacity, double atStart) {
        double seat = parameters.pay().salespersonBase()
                * parameters.pay().load()
                * parameters.pay().seatCost();
        if (parameters.firm().hiring()) {
            int wanted = (int) Math.max(0, (capacity - atStart) / seat);
            boards.hiring().hire(Math.max(0, wanted - hired));
            hired = Math.max(hired, wanted);
            supportAYear = Math.min(capacity, atStart);
        } else {
            double payroll = sales.all().size() * seat;
            boards.staff().support(Math.max(parameters.firm().leastSupport(), 1 + (capacity - atStart) / payroll));
            supportAYear = capacity;
        }
    }

    private void announce(int number, double day, double bookings) {
        double aware = 0;
        double accounts = 0;
        for (Segment s : Segment.values()) {
            int n = parameters.market().segments().of(s).accounts();
            aware += n * awareness.aware(s, day);
            accounts += n;
        }
        events.accept(new FirmEvent.QuarterClosed(
                day,
                number,
                relationships.meanTrust(),
                relationships.meanLanguage(),
                boards.kappa().kappa(),
                boards.knowledge().distance(day),
                boards.knowledge().diversity(),
                ledger.cash(),
                accounts > 0 ? aware / accounts : 0,
                sales.contracts().owners(Segment.SMALL),
                sales.contracts().owners(Segment.MID),
                sales.contracts().owners(Segment.ENTERPRISE),
                sales.contracts().recurring(),
                sales.all().size(),
                forecast,
                bookings));
    }
}
