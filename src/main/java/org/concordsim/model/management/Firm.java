package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.firm.PriceList;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.handoff.CreditLog;
import org.concordsim.model.handoff.Visibility;
import org.concordsim.model.lead.Views;
import org.concordsim.model.market.Awareness;
import org.concordsim.model.market.ReferencePrice;
import org.concordsim.model.marketing.MarketingContext;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.marketing.Messages;
import org.concordsim.model.marketing.OwnerMail;
import org.concordsim.model.marketing.Programme;
import org.concordsim.model.marketing.Qualification;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesContext;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.work.Office;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.WorkContent;
import org.concordsim.random.Chance;

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
    private final MarketingTeam marketing;
    private final Qualification inbox;
    private final SalesTeam sales;
    private final Staff staff;
    private final Demand demand;
    private final Meetings meetings;
    private final Workweek weeks;
    private final Quarters quarters;
    private final JointHours joint;
    private final Programme programme;
    private final OwnerMail ownerMail;
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
        this.portfolio = new Portfolio(
                Opening.product(funnel.nature()), parameters.mechanisms().anchor());
        this.prices = new PriceList(parameters);
        this.reference = new ReferencePrice(
                parameters.market().startRealised(), parameters.market().referenceMemory());
        Visibility visibility = new Visibility(chance, parameters);
        Views views = new Views(parameters.qualification(), chance);
        WorkContent content = new WorkContent(chance, parameters.people().workVariation());
        Awareness awareness = new Awareness(
                parameters,
                parameters.promotion().budgetPerYear() * parameters.promotion().share());
        this.staff = new Staff(agenda, events, parameters, chance);
        Office office = new Office(
                agenda,
                events,
                parameters.people().hoursPerDay() * parameters.people().availability());
        MarketingContext ours = new MarketingContext(
                agenda,
                events,
                parameters,
                chance,
                charter,
                funnel,
                content,
                visibility,
                views,
                awareness,
                portfolio,
                ledger);
        this.marketing = new MarketingTeam(ours, office, staff);
        Relationships relationships = new Relationships(parameters, marketing.people());
        this.inbox = new Qualification(ours, marketing);
        this.joint = new JointHours(events, parameters.work().jointStockQuarters());
        Messages messages = Opening.messages(parameters, Opening.product(funnel.nature()));
        MarketingSide side = new MarketingSide(ours, marketing, inbox, messages, joint);
        this.ownerMail = side.ownerMail();
        CreditLog credit = new CreditLog();
        this.sales = new SalesTeam(
                new SalesContext(
                        agenda,
                        events,
                        parameters,
                        chance,
                        charter,
                        funnel,
                        content,
                        visibility,
                        relationships,
                        views,
                        prices,
                        portfolio,
                        reference,
                        ledger,
                        credit,
                        side),
                office,
                staff);
        Knowledge knowledge = new Knowledge(parameters, funnel.nature(), sales, marketing);
        staff.know(relationships, sales, new MarketingSeats(marketing, knowledge, charter, parameters));
        Quarrel quarrel = Quarrel.between(
                marketing, sales, parameters.work(), parameters.mechanisms().coordination());
        Meetings.Office head = new Meetings.Office(agenda, events, parameters, chance, charter);
        this.meetings = new Meetings(head, sales, marketing.all(), relationships, knowledge);
        side.know(sales, relationships, meetings::disputed);
        this.weeks = new Workweek(agenda, parameters, charter, joint, sales, relationships, marketing.people());
        this.demand = new Demand(
                new Demand.Sources(agenda, events, funnel, awareness, inbox, views, messages),
                parameters,
                chance,
                setting.endDay());
        this.programme = new Programme(ours, marketing, messages, new Voices(joint, knowledge, agenda, side.shows()));
        ListBoard lists = new ListBoard(head, prices, reference, sales, side::priceResponse);
        this.quarters = new Quarters(
                head,
                new Quarters.Boards(
                        new PayBoard(head, new PayBoard.Teams(sales, marketing), relationships, ledger, staff),
                        new BudgetBoard(head, credit, programme, sales, quarrel),
                        new ProductBoard(head, portfolio, knowledge, funnel.nature(), marketing, joint, quarrel),
                        lists,
                        new FormBoard(head, inbox.leadForm(), sales, quarrel),
                        new Threshold(head, views, inbox, prices, marketing),
                        meetings,
                        knowledge,
                        new Talk(marketing, visibility, chance),
                        joint,
                        demand,
                        new KappaPanel(views, inbox, sales),
                        staff,
                        new Upkeep(head, marketing, sales, ledger),
                        inbox,
                        programme,
                        new Hire(head, sales, weeks, staff)),
                sales,
                relationships,
                ledger,
                awareness);
        connect(messages, new Referrals(head, funnel), lists);
    }

    private void connect(Messages messages, Referrals referrals, ListBoard lists) {
        inbox.nurture().mail(messages);
        inbox.handTo(sales::route, lead -> sales.judgement().good(lead.signals()));
        marketing.helpIn(sales::helpOut);
        funnel.listen(
                (lead, end) -> {
                    sales.closing().learn(lead, end);
                    lists.opportunity(lead.segment());
                },
                sales.contracts()::sign,
                sales::closed);
        sales.contracts().listen(referrals::follow);
        referrals.awaken(demand::awaken);
        Service service = new Service(agenda, events, funnel, sales, prices, reference, portfolio);
        demand.serve(service::owner, service::unassisted);
    }

    /** Starts everything that happens by itself. */
    public void start() {
        joint.add(weeks.jointHoursOfAQuarter(
                marketing.people().size() + sales.all().size()));
        sales.contracts().start();
        ownerMail.start(sales.contracts()::owners);
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

    /** Puts another organizing model in force; whoever changes pays for training and confusion. */
    public void change(Levers next, String name) {
        charter.change(next, agenda.now());
        events.accept(new FirmEvent.ModelChanged(agenda.now(), name));
        meetings.changed();
        if (parameters.mechanisms().transition()) {
            meetings.train(next.trainingHours());
        }
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

    /** Returns the ledger. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns the customers and leads. */
    public Funnel funnel() {
        return funnel;
    }

    /** Throws if needs, journeys, items, money, hours or contracts do not add up. */
    public void check() {
        new Conservation(demand, funnel, ledger, sales, marketing).check();
    }
}
