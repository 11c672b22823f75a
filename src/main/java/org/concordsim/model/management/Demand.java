package org.concordsim.model.management;

import java.util.Arrays;
import java.util.function.Consumer;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Need;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.customer.Traits;
import org.concordsim.model.event.Channel;
import org.concordsim.model.event.CustomerEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.lead.Views;
import org.concordsim.model.market.Awareness;
import org.concordsim.model.marketing.Messages;
import org.concordsim.model.marketing.Qualification;
import org.concordsim.model.parameters.DemandParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** Needs and visits as they arise: who asks the firm, on which channel, and who stays unknown to it. */
public final class Demand {
    private static final int AWAKENED = 1 << 19;

    private final Agenda agenda;
    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Chance chance;
    private final Funnel funnel;
    private final Awareness awareness;
    private final Qualification inbox;
    private final Views views;
    private final Messages messages;
    private final double endDay;
    private final double warmUpDays;
    private Consumer<Customer> ownersNeed = customer -> {};
    private Consumer<Lead> selfService = lead -> {};
    private long hash;
    private long arisen;
    private long merged;
    private long suppressed;

    /** What demand is made of. */
    public record Sources(
            Agenda agenda,
            Consumer<ModelEvent> events,
            Funnel funnel,
            Awareness awareness,
            Qualification inbox,
            Views views,
            Messages messages) {}

    /** Creates the demand of a run up to a day. */
    public Demand(Sources sources, Parameters parameters, Chance chance, double endDay) {
        this.agenda = sources.agenda();
        this.events = sources.events();
        this.funnel = sources.funnel();
        this.awareness = sources.awareness();
        this.inbox = sources.inbox();
        this.views = sources.views();
        this.messages = sources.messages();
        this.parameters = parameters;
        this.chance = chance;
        this.endDay = endDay;
        this.warmUpDays =
                parameters.simulation().warmUpYears() * parameters.simulation().yearDays();
    }

    /** Says who serves an owner's need and a customer that wants no salesperson. */
    public void serve(Consumer<Customer> owners, Consumer<Lead> unassisted) {
        this.ownersNeed = owners;
        this.selfService = unassisted;
    }

    /** Plans the first need of every account and the first visitor of every channel. */
    public void start() {
        for (int id = 0; id < funnel.nature().accounts(); id++) {
            planNeed(id, 1, 0);
        }
        for (Channel c : Channel.values()) {
            planVisit(c, 0);
        }
    }

    /** Returns a hash of all exogenous draws so far. */
    public long hash() {
        return hash;
    }

    /** Throws if the needs that arose are not those whose journeys began, merged ones and suppressed ones. */
    void check() {
        if (arisen != funnel.begun() + merged + suppressed) {
            throw new IllegalStateException("Needs: arisen %d, journeys begun %d, merged %d, suppressed %d."
                    .formatted(arisen, funnel.begun(), merged, suppressed));
        }
    }

    private void planNeed(int id, int ordinal, double after) {
        double day = after + funnel.nature().needGap(id, ordinal);
        if (day < endDay) {
            agenda.at(day, Phase.MARKET, Chance.mix(((long) id << 20) + ordinal), () -> need(id, ordinal, day));
        }
    }

    private void need(int id, int ordinal, double day) {
        planNeed(id, ordinal + 1, day);
        Customer customer = funnel.population().customer(id);
        Need need = funnel.nature().need(customer.traits(), ordinal, day);
        fold(need, customer.traits());
        arisen++;
        boolean quelled = suppressed(need, day);
        boolean joins = !quelled && customer.journey() != null;
        events.accept(new CustomerEvent.NeedArose(day, id, customer.traits().segment(), ordinal, joins, quelled));
        if (quelled) {
            suppressed++;
        } else if (joins) {
            merged++;
        } else {
            arise(customer, need, day);
        }
    }

    /** Lets a recommendation awaken a need with a customer at once. */
    void awaken(Customer customer, long key) {
        arisen++;
        int ordinal = AWAKENED + (int) Long.remainderUnsigned(Chance.mix(key), AWAKENED - 1);
        arise(customer, funnel.nature().need(customer.traits(), ordinal, agenda.now()), agenda.now());
    }

    private void fold(Need need, Traits traits) {
        long h = Chance.mix(need.key() ^ Double.doubleToLongBits(need.startDay()));
        h = Chance.mix(h ^ Double.doubleToLongBits(need.decisionDay()));
        h = Chance.mix(h ^ Double.doubleToLongBits(need.worth()) ^ need.groupSize());
        h = Chance.mix(h ^ Double.doubleToLongBits(need.selfEducation()));
        h = Chance.mix(h ^ Double.doubleToLongBits(traits.size()));
        h = Chance.mix(h ^ Arrays.hashCode(traits.weights()));
        hash += Chance.mix(h ^ Arrays.hashCode(traits.scatter()));
    }

    private boolean suppressed(Need need, double day) {
        DemandParameters d = parameters.market().demand();
        double year = (day - warmUpDays) / parameters.simulation().yearDays();
        return year >= d.downturnStart()
                && year < d.downturnStart() + d.downturnYears()
                && chance.uniform(Purpose.DEMAND, need.key(), 0) < d.downturnDepth();
    }

    /** Lets a need arise with a customer now. */
    private void arise(Customer customer, Need need, double day) {
        funnel.begin(customer, need);
        if (customer.ownership() != null) {
            ownersNeed.accept(customer);
            return;
        }
        Segment segment = customer.traits().segment();
        boolean recommended = customer.recommended(day);
        boolean knows = recommended
                || customer.hasAnchor()
                || chance.uniform(Purpose.AWARENESS, customer.traits().id(), 0) < awareness.aware(segment, day);
        if (knows && customer.shortlists(day)) {
            ask(
                    customer,
                    need,
                    recommended
                            ? Channel.REFERRAL
                            : awareness.channel(segment, day, chance.uniform(Purpose.CHANNEL, need.key(), 0)));
        } else {
            funnel.population().searches(customer.traits().id());
        }
    }

    private void ask(Customer customer, Need need, Channel channel) {
        double day = agenda.now();
        int fields = inbox.leadForm().first();
        boolean sent = fields == 0 || customer.perceive(day, new Stimulus.FormShown(fields)) != Reaction.ABANDONS_FORM;
        inbox.leadForm().met(sent);
        if (!sent) {
            events.accept(new CustomerEvent.FormAbandoned(
                    day, need.key(), customer.traits().segment(), channel, true));
            funnel.population().searches(customer.traits().id());
            return;
        }
        Lead lead = funnel.open(customer, need, channel, views.signals(need.key(), 0, true));
        explain(lead, customer);
        double share =
                parameters.market().segments().of(customer.traits().segment()).selfService();
        if (chance.uniform(Purpose.SELF_SERVICE, need.key(), 0) < share) {
            selfService.accept(lead);
        } else {
            inbox.form(lead, channel);
        }
    }

    private void explain(Lead lead, Customer customer) {
        int touched = (int) StrictMath.ceil(
                parameters.understanding().webShare() * customer.journey().items());
        for (int item = 0; item < touched; item++) {
            lead.explainedByMarketing |= 1 << item;
            funnel.perceive(
                    lead,
                    new Stimulus.Explained(
                            item, parameters.understanding().contentRate(), messages.campaign(lead.segment())));
        }
    }

    private void planVisit(Channel channel, int number) {
        double rate = parameters.channels().of(channel).browsersPerYear()
                / parameters.simulation().yearDays();
        double u = chance.uniform(Purpose.BROWSE_TIME, channel.ordinal(), number);
        double day = agenda.now() + Chance.exponential(u) / rate;
        if (day < endDay) {
            agenda.at(day, Phase.MARKET, Chance.mix(-1 - visit(channel, number)), () -> visited(channel, number));
        }
    }

    private static long visit(Channel channel, int number) {
        return ((long) channel.ordinal() << 40) + number;
    }

    private void visited(Channel channel, int number) {
        planVisit(channel, number + 1);
        long key = -1 - visit(channel, number);
        int id = (int)
                (chance.uniform(Purpose.BROWSE_WHO, key, 0) * funnel.nature().accounts());
        hash += Chance.mix(Chance.mix(key ^ Double.doubleToLongBits(agenda.now())) ^ id);
        Customer known = funnel.population().met(id);
        if (!parameters.mechanisms().browsing() || known != null && known.ownership() != null) {
            return;
        }
        Segment segment = funnel.nature().segmentOf(id);
        double most = parameters.channels().of(channel).reach();
        double reach = awareness.reach(channel, segment, agenda.now());
        if (!(chance.uniform(Purpose.BROWSE_REACH, key, 0) < reach / most)) {
            return;
        }
        boolean sent = funnel.nature().sendsForm(key, inbox.leadForm().first());
        inbox.leadForm().met(sent);
        if (sent) {
            inbox.form(new Lead(key, id, segment, channel, agenda.now(), views.signals(key, 0, false)), channel);
        } else {
            events.accept(new CustomerEvent.FormAbandoned(agenda.now(), key, segment, channel, false));
        }
    }
}
