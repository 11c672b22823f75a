package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Need;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.firm.PriceList;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.market.ReferencePrice;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Person;
import org.concordsim.model.work.Task;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** Needs that no marketing lead serves: those of owners, and those of customers who buy without a salesperson. */
final class Service {
    private final Agenda agenda;
    private final Consumer<ModelEvent> events;
    private final Funnel funnel;
    private final SalesTeam sales;
    private final PriceList prices;
    private final ReferencePrice reference;
    private final Portfolio portfolio;

    Service(
            Agenda agenda,
            Consumer<ModelEvent> events,
            Funnel funnel,
            SalesTeam sales,
            PriceList prices,
            ReferencePrice reference,
            Portfolio portfolio) {
        this.agenda = agenda;
        this.events = events;
        this.funnel = funnel;
        this.sales = sales;
        this.prices = prices;
        this.reference = reference;
        this.portfolio = portfolio;
    }

    /** Lets the account owner talk with an owner about more of the product. */
    void owner(Customer customer) {
        Need need = customer.journey().need();
        double days = parameters().work().paceShare()
                * parameters()
                        .market()
                        .segments()
                        .of(customer.traits().segment())
                        .cycleDays()
                * Chance.exponential(funnel.nature().chance().uniform(Purpose.PACE, need.key(), 0));
        agenda.in(days, Phase.SALES, Chance.mix(need.key()), () -> {
            Person owner = sales.get(
                            funnel.population().territory(customer.traits().id()))
                    .person();
            owner.give(new Task(
                    WorkKind.CONTRACT_TALK,
                    parameters().work().negotiationHours(),
                    agenda.now(),
                    agenda.now() + 10,
                    need.key(),
                    null,
                    () -> expand(customer, need)));
        });
    }

    private void expand(Customer customer, Need need) {
        boolean open = customer.journey() != null && customer.journey().need().key() == need.key();
        if (open && customer.ownership() != null) {
            boolean more = sales.contracts().expand(customer);
            funnel.endUnasked(customer, more ? JourneyEnd.WON : JourneyEnd.NO_DECISION);
        }
    }

    /** Lets the site serve a customer that wants no salesperson: it collects the items and quotes list price. */
    void unassisted(Lead lead) {
        Customer customer = funnel.customer(lead);
        double list = prices.list(lead.segment()) * customer.traits().size();
        for (int item = 0; item < funnel.nature().neededItems(lead.segment()); item++) {
            funnel.perceive(lead, new Stimulus.Asked(item, 0));
        }
        lead.reached = true;
        lead.stage = Lead.Stage.PROPOSED;
        lead.priceRatio = 1;
        events.accept(new DealEvent.Proposed(agenda.now(), lead.key(), lead.segment(), -1, 1));
        funnel.perceive(
                lead,
                new Stimulus.PriceNamed(list, reference.of(lead.segment()) * list, portfolio.offering(lead.segment())));
    }

    private Parameters parameters() {
        return funnel.nature().parameters();
    }
}
