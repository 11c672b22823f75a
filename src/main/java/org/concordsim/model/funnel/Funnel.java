package org.concordsim.model.funnel;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Journey;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.customer.Need;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.Deviation;
import org.concordsim.model.event.JourneyEnd;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WaitKind;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;

/**
 * The journeys under way and the firm's leads on them: one place where journeys begin, customers wait, leave and decide, and
 * where every journey ends exactly once.
 */
public final class Funnel {
    private final Agenda agenda;
    private final Consumer<ModelEvent> events;
    private final Population population;
    private final Waits waits;
    private final Lead[] leads;
    private Consumer<Lead> onWon = lead -> {};
    private BiConsumer<Lead, JourneyEnd> onDecided = (lead, end) -> {};
    private Consumer<Lead> onClosed = lead -> {};
    private final JourneyBooks books = new JourneyBooks();

    /** Creates the funnel of a population. */
    public Funnel(Agenda agenda, Population population, Consumer<ModelEvent> events) {
        this.agenda = agenda;
        this.events = events;
        this.population = population;
        this.waits = new Waits(agenda, this, events);
        this.leads = new Lead[population.nature().accounts()];
    }

    /** Says what follows when a proposal is decided, when a customer buys, and when a lead is closed for any cause. */
    public void listen(BiConsumer<Lead, JourneyEnd> decided, Consumer<Lead> won, Consumer<Lead> closed) {
        this.onDecided = decided;
        this.onWon = won;
        this.onClosed = closed;
    }

    /** Returns the population. */
    public Population population() {
        return population;
    }

    /** Returns the nature of customers. */
    public Nature nature() {
        return population.nature();
    }

    /** Returns the customer of a lead. */
    public Customer customer(Lead lead) {
        return population.customer(lead.customer());
    }

    /** Returns the lead that the firm holds on an account, or null. */
    public Lead leadOf(int customer) {
        return leads[customer];
    }

    /** Returns the leads under way that a salesperson has. */
    public List<Lead> leadsOf(int salesperson) {
        return Arrays.stream(leads)
                .filter(lead -> lead != null && lead.salesperson == salesperson)
                .toList();
    }

    /** Begins the journey of a need and plans its decision date. */
    public void begin(Customer customer, Need need) {
        customer.begin(need);
        books.begins();
        events.accept(new CustomerEvent.JourneyStarted(
                agenda.now(),
                need.key(),
                customer.traits().id(),
                customer.traits().segment(),
                customer.ownership() != null));
        agenda.at(need.decisionDay(), Phase.MARKET, Chance.mix(need.key()), () -> decide(customer, need));
    }

    /** Opens the firm's lead on a journey; the channel is null for one that Sales found. */
    public Lead open(Customer customer, Need need, Channel channel, double[] signals) {
        int id = customer.traits().id();
        leads[id] = new Lead(need.key(), id, customer.traits().segment(), channel, agenda.now(), signals);
        return leads[id];
    }

    /** Lets the customer of a lead perceive something. */
    public Reaction perceive(Lead lead, Stimulus stimulus) {
        return customer(lead).perceive(agenda.now(), stimulus);
    }

    /** Lets the customer of a lead begin to wait on the firm. */
    public void waitBegins(Lead lead, WaitKind kind) {
        waits.begin(lead, kind);
    }

    /** Ends the wait of a lead's customer; does nothing if it was not waiting. */
    public void waitEnds(Lead lead) {
        waits.end(lead);
    }

    /** Records a departure from the path that the customer wanted. */
    public void deviates(Lead lead, Deviation deviation) {
        events.accept(new CustomerEvent.PathDeviated(agenda.now(), lead.key(), lead.segment(), deviation));
    }

    /** Ends a lead's journey for a cause. */
    public void end(Lead lead, JourneyEnd end) {
        Customer customer = customer(lead);
        if (!lead.closed
                && customer.journey() != null
                && customer.journey().need().key() == lead.key()) {
            finish(customer, customer.journey(), lead, end);
        }
    }

    /** Ends the journey of an owner or of a customer that never asked. */
    public void endUnasked(Customer customer, JourneyEnd end) {
        finish(customer, customer.journey(), null, end);
    }

    /** Counts a visitor without a need that went away. */
    public void visitorLeft(Lead lead) {
        lead.closed = true;
        lead.stage = Lead.Stage.OVER;
        events.accept(new CustomerEvent.JourneyEnded(
                agenda.now(),
                lead.key(),
                lead.customer(),
                lead.segment(),
                JourneyEnd.NO_NEED,
                false,
                false,
                0,
                lead.bornDay(),
                0,
                0,
                0,
                0,
                0,
                lead.handOffs));
        onClosed.accept(lead);
    }

    /** Lets the customer of a pressed lead decide on the spot. */
    public void press(Lead lead) {
        deviates(lead, Deviation.HARD_SELL);
        Reaction reaction = perceive(lead, new Stimulus.Pressed());
        if (reaction == Reaction.BUYS) {
            decided(lead, JourneyEnd.WON);
        } else if (reaction == Reaction.WITHDRAWS) {
            end(lead, JourneyEnd.WITHDREW);
        }
    }

    /** Returns the journeys begun so far. */
    public long begun() {
        return books.begun();
    }

    /** Throws if journeys or the items told on them do not add up. */
    public void check() {
        books.checkJourneys(population.journeysUnderWay());
        population.checkItems(leads);
    }

    private void decide(Customer customer, Need need) {
        Journey journey = customer.journey();
        if (journey == null || journey.need().key() != need.key()) {
            return;
        }
        Lead lead = leads[customer.traits().id()];
        if (lead == null || lead.key() != need.key()) {
            finish(customer, journey, null, customer.ownership() == null ? JourneyEnd.NEVER_ASKED : JourneyEnd.IGNORED);
            return;
        }
        waitEnds(lead);
        if (!journey.committed()) {
            end(lead, lead.endWithoutProposal());
            return;
        }
        Reaction reaction = customer.perceive(agenda.now(), new Stimulus.DecisionDue());
        decided(
                lead,
                switch (reaction) {
                    case BUYS -> JourneyEnd.WON;
                    case BUYS_ELSEWHERE -> JourneyEnd.LOST_TO_COMPETITOR;
                    default -> JourneyEnd.NO_DECISION;
                });
    }

    private void decided(Lead lead, JourneyEnd end) {
        Journey journey = customer(lead).journey();
        events.accept(new DealEvent.Decided(
                agenda.now(), lead.key(), lead.segment(), end, journey.need().groupSize(), lead.forecast));
        lead.decided = true;
        onDecided.accept(lead, end);
        if (end == JourneyEnd.WON) {
            onWon.accept(lead);
        }
        end(lead, end);
    }

    private void finish(Customer customer, Journey j, Lead lead, JourneyEnd end) {
        books.ends(j, lead);
        events.accept(new CustomerEvent.JourneyEnded(
                agenda.now(),
                j.need().key(),
                customer.traits().id(),
                customer.traits().segment(),
                end,
                true,
                j.committed(),
                j.need().groupSize(),
                j.need().startDay(),
                j.dealingHours(),
                j.repeatedHours(),
                j.redundantHours(),
                j.searchHours(),
                j.waitedDays(),
                lead == null ? 0 : lead.handOffs));
        customer.end(agenda.now());
        population.settled(customer.traits().id());
        if (lead != null) {
            lead.closed = true;
            lead.end = end;
            lead.stage = Lead.Stage.OVER;
            leads[lead.customer()] = null;
            onClosed.accept(lead);
        }
    }
}
