package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Need;
import org.concordsim.model.customer.Offering;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.firm.PriceList;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.handoff.CreditLog;
import org.concordsim.model.handoff.Visibility;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.lead.Views;
import org.concordsim.model.market.Awareness;
import org.concordsim.model.market.ReferencePrice;
import org.concordsim.model.marketing.MarketingContext;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.marketing.Messages;
import org.concordsim.model.marketing.Programme;
import org.concordsim.model.marketing.Qualification;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesContext;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Office;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Task;
import org.concordsim.model.work.WorkContent;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** The firm and its market, put together: who knows whom, and what starts when. */
public final class Firm {
    private final Agenda agenda;
    private final Parameters parameters;
    private final Chance chance;
    private final Charter charter;
    private final Funnel funnel;
    private final Ledger ledger;
    private final Portfolio portfolio;
    private final PriceList prices;
    private final ReferencePrice reference;
    private final Relationships relationships;
    private final MarketingTeam marketing;
    private final Qualification inbox;
    private final SalesTeam sales;
    private final Staff staff;
    private final Demand demand;
    private final Meetings meetings;
    private final Workweek weeks;
    private final Quarters quarters;
    private static final double QUARTER_WEEKS = 13;

    private final JointHours joint;
    private final Programme programme;
    private final Knowledge knowledge;
    private final Consumer<ModelEvent> events;

    /** Puts a firm together. */
    public Firm(Setting setting) {
        this.agenda = setting.agenda();
        this.parameters = setting.parameters();
        this.chance = setting.chance();
        this.funnel = setting.funnel();
        this.charter = new Charter(parameters, setting.levers());
        this.events = setting.events();
        this.ledger = new Ledger(parameters.firm().cashAtStart(), events);
        this.portfolio = new Portfolio(startProduct(), parameters.mechanisms().anchor());
        this.prices = new PriceList(parameters);
        this.reference = new ReferencePrice(parameters.market().startRealised(), parameters.market().referenceMemory());
        Visibility visibility = new Visibility(chance, parameters);
        Views views = new Views(parameters.qualification(), chance);
        WorkContent content = new WorkContent(chance, parameters.people().workVariation());
        Awareness awareness = new Awareness(
                parameters, parameters.promotion().budgetPerYear() * parameters.promotion().share());
        this.staff = new Staff(agenda, events, parameters, chance);
        Office office = new Office(agenda, events,
                parameters.people().hoursPerDay() * parameters.people().availability());
        MarketingContext ours = new MarketingContext(agenda, events, parameters, chance, charter, funnel, content,
                visibility, views, awareness, portfolio, ledger);
        this.marketing = new MarketingTeam(ours, office, staff);
        this.relationships = new Relationships(parameters, marketing.people());
        this.inbox = new Qualification(ours, marketing);
        this.joint = new JointHours(events);
        Messages messages = new Messages(startStances(), startPieces(), parameters.promotion().contentHalfLifeDays());
        MarketingSide side = new MarketingSide(ours, marketing, inbox, messages, joint);
        CreditLog credit = new CreditLog();
        this.sales = new SalesTeam(new SalesContext(agenda, events, parameters, chance, charter, funnel, content,
                visibility, relationships, views, prices, portfolio, reference, ledger, credit, side), office, staff);
        staff.know(relationships, sales);
        this.knowledge = new Knowledge(parameters, funnel.nature(), sales);
        Meetings.Office head = new Meetings.Office(agenda, events, parameters, chance, charter);
        this.meetings = new Meetings(head, sales, marketing.people(), relationships, knowledge);
        side.know(sales, meetings::disputed);
        this.weeks = new Workweek(agenda, parameters, charter, joint, sales, relationships, marketing.people());
        this.demand = new Demand(new Demand.Sources(agenda, events, funnel, awareness, inbox, views, messages),
                parameters, chance, setting.endDay());
        this.programme = new Programme(ours, marketing, messages, new Voices(joint, knowledge, agenda));
        ListBoard lists = new ListBoard(head, prices, reference, sales, side::priceResponse);
        this.quarters = new Quarters(head, new Quarters.Boards(
                new PayBoard(head, sales, relationships, ledger, staff), new BudgetBoard(head, credit, programme, sales, this::quarrel),
                new ProductBoard(head, portfolio, knowledge, funnel.nature(), marketing, joint, this::quarrel), lists,
                new Threshold(parameters, charter, views, inbox, prices), meetings, knowledge, joint, demand,
                new KappaPanel(views, inbox, sales), staff, inbox, programme, this::hire), sales, relationships, ledger, awareness);
        connect(messages, new Referrals(head, funnel), lists);
    }

    /** All that a firm is put into. */
    public record Setting(Agenda agenda, Parameters parameters, Levers levers, Chance chance, Funnel funnel,
            Consumer<ModelEvent> events, double endDay) {}

    private void connect(Messages messages, Referrals referrals, ListBoard lists) {
        inbox.nurture().mail(messages);
        inbox.handTo(sales::route, lead -> sales.judgement().good(lead.signals()));
        marketing.helpIn(sales::helpOut);
        funnel.listen((lead, end) -> decided(lead, end), sales.contracts()::sign, sales::closed);
        sales.contracts().listen(referrals::follow);
        referrals.awaken(demand::awaken);
        demand.serve(this::serveOwner, this::serveUnassisted);
        this.lists = lists;
    }

    private ListBoard lists;

    private void quarrel(double hours) {
        if (parameters.mechanisms().coordination()) {
            marketing.ask(WorkKind.DISPUTE, hours / 2, 5, -99, seat -> {});
            sales.get(0).person().appoint(WorkKind.DISPUTE, hours / 2);
        }
    }

    private void decided(Lead lead, JourneyEnd end) {
        sales.closing().learn(lead, end);
        lists.opportunity(lead.segment());
    }

    /** Starts everything that happens by itself. */
    public void start() {
        joint.add(QUARTER_WEEKS * charter.levers().jointWorkHours() * charter.support(0)
                * (marketing.people().size() + sales.all().size()));
        startOwners();
        demand.start();
        programme.start();
        quarters.start();
        for (Person person : marketing.people()) {
            weeks.start(person);
            staff.plan(person);
        }
        for (Salesperson s : sales.all()) {
            weeks.start(s.person());
            staff.plan(s.person());
            s.person().wake();
        }
    }

    private void startOwners() {
        for (Segment segment : Segment.values()) {
            int first = funnel.nature().firstOf(segment);
            int owners = parameters.market().segments().of(segment).ownersAtStart();
            for (int i = 0; i < owners; i++) {
                sales.contracts().startOwner(funnel.population().customer(first + i));
            }
        }
    }

    /** Puts another organizing model in force; whoever changes pays for training and confusion. */
    public void change(Levers next, String name) {
        charter.change(next, agenda.now());
        events.accept(new FirmEvent.ModelChanged(agenda.now(), name));
        meetings.changed();
        if (parameters.mechanisms().transition()) {
            meetings.train(next.trainingHours());
        }
    }

    private void serveOwner(Customer customer) {
        Need need = customer.journey().need();
        double days = parameters.work().paceShare()
                * parameters.market().segments().of(customer.traits().segment()).cycleDays()
                * Chance.exponential(chance.uniform(Purpose.PACE, need.key(), 0));
        agenda.in(days, Phase.SALES, Chance.mix(need.key()), () -> {
            Person owner = sales.get(funnel.population().territory(customer.traits().id())).person();
            owner.give(new Task(WorkKind.CONTRACT_TALK, parameters.work().negotiationHours(), agenda.now(), agenda.now() + 10,
                    need.key(), null, () -> expand(customer, need)));
        });
    }

    private void expand(Customer customer, Need need) {
        boolean open = customer.journey() != null && customer.journey().need().key() == need.key();
        if (open && customer.ownership() != null) {
            boolean more = sales.contracts().expand(customer);
            funnel.endUnasked(customer, more ? JourneyEnd.WON : JourneyEnd.NO_DECISION);
        }
    }

    private void serveUnassisted(Lead lead) {
        Customer customer = funnel.customer(lead);
        double list = prices.list(lead.segment()) * customer.traits().size();
        for (int item = 0; item < customer.journey().items(); item++) {
            funnel.perceive(lead, new Stimulus.Asked(item, 0));
        }
        lead.reached = true;
        lead.stage = Lead.Stage.PROPOSED;
        lead.priceRatio = 1;
        events.accept(new DealEvent.Proposed(agenda.now(), lead.key(), lead.segment(), -1, 1));
        funnel.perceive(lead, new Stimulus.PriceNamed(
                list, reference.of(lead.segment()) * list, portfolio.offering()));
    }

    private void hire(int people) {
        for (int i = 0; i < people; i++) {
            Salesperson s = sales.add();
            s.person().hireNow();
            events.accept(new WorkEvent.StaffChanged(
                    agenda.now(), s.person().function(), s.seat(), true));
            weeks.start(s.person());
            staff.plan(s.person());
        }
    }

    private Offering startProduct() {
        double[] x = new double[parameters.market().features()];
        for (int k = 0; k < x.length; k++) {
            for (Segment s : Segment.values()) {
                x[k] += funnel.nature().centres().at(s, k, 0) / Segment.values().length;
            }
            x[k] += parameters.product().startGap() * Chance.normal(chance.uniform(Purpose.PRODUCT_START, k, 0));
        }
        return new Offering(x);
    }

    private double[][] startStances() {
        double[][] stances = new double[Segment.values().length][];
        for (Segment s : Segment.values()) {
            stances[s.ordinal()] = portfolio.offering().features().clone();
        }
        return stances;
    }

    private double startPieces() {
        double life = parameters.promotion().contentHalfLifeDays() / StrictMath.log(2);
        return parameters.promotion().contentPerYear() / parameters.simulation().yearDays() * life / 3;
    }

    /** Returns a hash of all exogenous draws. */
    public long exogenousHash() {
        return demand.hash();
    }

    /** Returns the salespeople. */
    public SalesTeam sales() {
        return sales;
    }

    /** Returns the marketers. */
    public MarketingTeam marketing() {
        return marketing;
    }

    /** Returns marketing's inbox. */
    public Qualification inbox() {
        return inbox;
    }

    /** Returns the relationships. */
    public Relationships relationships() {
        return relationships;
    }

    /** Returns the ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns the customers and leads. */
    public Funnel funnel() {
        return funnel;
    }

    /** Throws if journeys, money, hours or contracts do not add up. */
    public void check() {
        funnel.check();
        ledger.check();
        sales.contracts().check();
        for (Person person : marketing.people()) {
            person.checkHours();
        }
        for (Salesperson s : sales.all()) {
            s.person().checkHours();
        }
    }
}
