package org.concordsim.model.management;

import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.lead.Views;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.marketing.Programme;
import org.concordsim.model.marketing.Qualification;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.model.work.Person;

/** The firm and its market, put together: who knows whom, and what starts when. */
public final class Firm {
    private final Setting setting;
    private final Ground ground;
    private final Sides sides;
    private final MarketingTeam marketing;
    private final Qualification inbox;
    private final SalesTeam sales;
    private final Meetings meetings;
    private final Workweek weeks;
    private final Demand demand;
    private final Programme programme;
    private final Quarters quarters;

    /** Puts a firm together. */
    public Firm(Setting setting) {
        this.setting = setting;
        this.ground = Ground.of(setting);
        this.sides = Sides.of(ground);
        this.marketing = sides.marketing().team();
        this.inbox = sides.marketing().inbox();
        this.sales = sides.sales();
        Meetings.Office head = ground.head();
        this.meetings = new Meetings(head, sales, marketing.all(), sides.relationships(), sides.knowledge());
        sides.marketing().know(sales, sides.relationships(), meetings::disputed);
        this.weeks = weeks();
        this.demand = demand();
        this.programme = programme();
        ListBoard lists =
                new ListBoard(head, ground.prices(), ground.reference(), sales, sides.marketing()::priceResponse);
        this.quarters = new Quarters(
                head, boards(head, lists), sales, sides.relationships(), ground.ledger(), ground.awareness());
        connect(new Referrals(head, setting.funnel()), lists);
    }

    private Workweek weeks() {
        return new Workweek(
                setting.agenda(),
                setting.parameters(),
                ground.charter(),
                sides.marketing().joint(),
                sales,
                sides.relationships(),
                marketing.people());
    }

    private Demand demand() {
        Demand.Sources sources = new Demand.Sources(
                setting.agenda(),
                setting.events(),
                setting.funnel(),
                ground.awareness(),
                inbox,
                ground.views(),
                sides.marketing().messages());
        return new Demand(sources, setting.parameters(), setting.chance(), setting.endDay());
    }

    private Programme programme() {
        MarketingSide side = sides.marketing();
        Voices voices = new Voices(side.joint(), sides.knowledge(), setting.agenda(), side.shows());
        return new Programme(side.context(), marketing, side.messages(), voices);
    }

    private Quarters.Boards boards(Meetings.Office head, ListBoard lists) {
        Ledger ledger = ground.ledger();
        Views views = ground.views();
        Staff staff = sides.staff();
        Quarrel quarrel = sides.quarrel();
        Knowledge knowledge = sides.knowledge();
        JointHours joint = sides.marketing().joint();
        return new Quarters.Boards(
                new PayBoard(head, new PayBoard.Teams(sales, marketing), sides.relationships(), ledger, staff),
                new BudgetBoard(head, sides.credit(), programme, sales, quarrel),
                new ProductBoard(
                        head, ground.portfolio(), knowledge, setting.funnel().nature(), marketing, joint, quarrel),
                lists,
                new FormBoard(head, inbox.leadForm(), sales, quarrel),
                new Threshold(head, views, inbox, ground.prices(), marketing),
                meetings,
                knowledge,
                new Talk(marketing, ground.visibility(), setting.chance()),
                joint,
                demand,
                new KappaPanel(views, inbox, sales),
                staff,
                new Upkeep(head, marketing, sales, ledger),
                inbox,
                programme,
                new Hire(head, sales, weeks, staff));
    }

    private void connect(Referrals referrals, ListBoard lists) {
        inbox.nurture().mail(sides.marketing().messages());
        inbox.handTo(sales::route, lead -> sales.judgement().good(lead.signals()));
        marketing.helpIn(sales::helpOut);
        setting.funnel()
                .listen(
                        (lead, end) -> {
                            sales.closing().learn(lead, end);
                            lists.opportunity(lead.segment());
                        },
                        sales.contracts()::sign,
                        sales::closed);
        sales.contracts().listen(referrals::follow);
        referrals.awaken(demand::awaken);
        serve();
    }

    private void serve() {
        Service service = new Service(
                setting.agenda(),
                setting.events(),
                setting.funnel(),
                sales,
                ground.prices(),
                ground.reference(),
                ground.portfolio());
        demand.serve(service::owner, service::unassisted);
    }

    /** Starts everything that happens by itself. */
    public void start() {
        sides.marketing()
                .joint()
                .add(weeks.jointHoursOfAQuarter(
                        marketing.people().size() + sales.all().size()));
        sales.contracts().start();
        sides.marketing().ownerMail().start(sales.contracts()::owners);
        demand.start();
        programme.start();
        quarters.start();
        for (Person person : marketing.people()) {
            weeks.start(person);
            sides.staff().plan(person);
        }
        for (Salesperson s : sales.all()) {
            weeks.start(s.person());
            sides.staff().plan(s.person());
            s.person().wake();
        }
    }

    /** Puts another organizing model in force; whoever changes pays for training and confusion. */
    public void change(Levers next, String name) {
        ground.charter().change(next, setting.agenda().now());
        setting.events().accept(new FirmEvent.ModelChanged(setting.agenda().now(), name));
        meetings.changed();
        if (setting.parameters().mechanisms().transition()) {
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
        return ground.ledger();
    }

    /** Returns the customers and leads. */
    public Funnel funnel() {
        return setting.funnel();
    }

    /** Throws if needs, journeys, items, money, hours or contracts do not add up. */
    public void check() {
        new Conservation(demand, setting.funnel(), ground.ledger(), sales, marketing).check();
    }
}
