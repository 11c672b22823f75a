package org.concordsim.model.sales;

import java.util.function.Consumer;
import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Ownership;
import org.concordsim.model.customer.Reaction;
import org.concordsim.model.customer.Stimulus;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.DealEvent;
import org.concordsim.model.event.OwnerEvent;
import org.concordsim.model.event.Segment;
import org.concordsim.model.lead.Lead;
import org.concordsim.model.time.Phase;
import org.concordsim.random.Chance;

/** Contracts with owners: signing, the yearly renewal, expansion, and the money and commission that follow. */
public final class Contracts {
    private final SalesContext context;
    private final SalesTeam team;
    private final Care care;
    private final Till till;
    private final int[] owners = new int[Segment.values().length];
    private double recurring;
    private Consumer<Customer> onOwner = customer -> {};

    Contracts(SalesContext context, SalesTeam team, Care care) {
        this.context = context;
        this.team = team;
        this.care = care;
        this.till = new Till(context);
    }

    /** Says what follows when an account becomes an owner. */
    public void listen(Consumer<Customer> becameOwner) {
        this.onOwner = becameOwner;
    }

    /** Makes the accounts that own the product on day 0 owners. */
    public void start() {
        for (Segment segment : Segment.values()) {
            int first = context.funnel().nature().firstOf(segment);
            int owners = context.parameters().market().segments().of(segment).ownersAtStart();
            for (int i = 0; i < owners; i++) {
                startOwner(context.funnel().population().customer(first + i));
            }
        }
    }

    private void startOwner(Customer customer) {
        double list =
                context.listMoney(customer.traits().segment(), customer.traits().size());
        double phase = care.phase(customer.traits().id());
        double year = context.parameters().simulation().yearDays();
        customer.ownFromStart(
                list * context.parameters().market().startRealised(),
                -phase * year,
                context.portfolio().offering(customer.traits().segment()));
        enter(customer, seatOf(customer.traits().id()), phase, 1 - phase);
    }

    /** Signs the deal of a lead whose customer bought. */
    public void sign(Lead lead) {
        Customer customer = context.funnel().customer(lead);
        double list = team.closing().listMoney(lead);
        double cost = team.closing().unitCost(lead);
        double price = customer.ownership().price();
        till.book(lead.segment(), Account.NEW_BUSINESS, price, cost);
        if (lead.salesperson >= 0) {
            Salesperson s = team.get(lead.salesperson);
            till.commission(s, s.plan().credit(price, list, cost), lead.loggedSelfSourced);
        }
        context.credit().won(lead.loggedSelfSourced ? null : lead.channel(), lead.segment(), price);
        context.reference().learn(lead.segment(), lead.priceRatio);
        if (customer.hasAnchor()) {
            context.portfolio().anchorBrought(price - cost);
        }
        announce(lead, customer, price, cost);
        int seat = lead.salesperson >= 0 ? lead.salesperson : seatOf(lead.customer());
        enter(customer, seat, 0, context.parameters().afterSale().firstCare());
    }

    private void announce(Lead lead, Customer customer, double price, double cost) {
        double quarter = context.parameters().simulation().quarterDays();
        double into = context.now() % quarter;
        int week = (int) (into / 5);
        context.events()
                .accept(new DealEvent.Won(
                        context.now(),
                        lead.key(),
                        lead.customer(),
                        lead.segment(),
                        lead.channel(),
                        lead.salesperson,
                        lead.selfSourced,
                        lead.loggedSelfSourced,
                        lead.priceRatio,
                        price,
                        cost,
                        week,
                        context.now() - customer.journey().need().startDay(),
                        lead.marketerPresent));
    }

    private void enter(Customer customer, int seat, double yearDone, double firstCare) {
        Ownership contract = customer.ownership();
        owners[customer.traits().segment().ordinal()]++;
        recurring += contract.price();
        double year = context.parameters().simulation().yearDays();
        planRenewal(customer, contract, seat, year * (1 - yearDone));
        care.begin(customer, contract, seat, firstCare);
        onOwner.accept(customer);
    }

    private void planRenewal(Customer customer, Ownership contract, int seat, double days) {
        long key = Chance.mix(contract.birth() * 128 + contract.renewals());
        double index = context.prices().sinceStart(customer.traits().segment());
        context.agenda().in(days, Phase.MARKET, key, () -> renew(customer, contract, seat, index));
    }

    private void renew(Customer customer, Ownership contract, int seat, double index) {
        Segment segment = customer.traits().segment();
        double size = customer.traits().size() * contract.volume();
        double list = context.listMoney(segment, size);
        double before = contract.price();
        care.mail(customer, contract, seat);
        realise(customer, contract);
        double next = before * context.prices().sinceStart(segment) / index;
        boolean stays = stays(customer, next, list);
        recurring += (stays ? next : 0) - before;
        context.events()
                .accept(new OwnerEvent.RenewalDecided(
                        context.now(),
                        customer.traits().id(),
                        segment,
                        stays,
                        stays ? next : before,
                        contract.satisfaction()));
        if (stays) {
            till.book(segment, Account.RENEWALS, next, context.prices().cost(segment) * size);
            till.renewal(team.get(seat), next);
            planRenewal(
                    customer, contract, seat, context.parameters().simulation().yearDays());
        } else {
            care.end(contract);
            owners[segment.ordinal()]--;
        }
    }

    /** Announces what a year with the product was worth to its owner. */
    private void realise(Customer customer, Ownership contract) {
        Segment segment = customer.traits().segment();
        double effort = contract.effortHours() * context.parameters().market().customerWage();
        double[] tastes = context.funnel().nature().tastes(customer.traits(), context.now());
        double fit = context.portfolio().offering(segment).fit(customer.traits().weights(), tastes);
        context.events()
                .accept(new OwnerEvent.ValueRealised(
                        context.now(),
                        customer.traits().id(),
                        segment,
                        contract.worth() * fit,
                        contract.price(),
                        effort));
    }

    private boolean stays(Customer customer, double price, double list) {
        Segment segment = customer.traits().segment();
        Stimulus due = new Stimulus.RenewalDue(
                price,
                context.reference().of(segment) * list,
                context.portfolio().offering(segment));
        return customer.perceive(context.now(), due) == Reaction.BUYS;
    }

    /** Offers an owner more and returns whether it took it. */
    public boolean expand(Customer customer) {
        Ownership contract = customer.ownership();
        double before = contract.price();
        double share = context.parameters().afterSale().expansion();
        Segment segment = customer.traits().segment();
        Reaction reaction = customer.perceive(
                context.now(), new Stimulus.ExpansionOffered(context.portfolio().offering(segment), share));
        if (reaction != Reaction.BUYS) {
            return false;
        }
        double value = contract.price() - before;
        recurring += value;
        till.book(
                segment,
                Account.EXPANSION,
                value,
                context.prices().cost(segment) * customer.traits().size() * contract.volume() * share);
        Salesperson s = team.get(seatOf(customer.traits().id()));
        till.renewal(s, value);
        context.events()
                .accept(new OwnerEvent.Expanded(context.now(), customer.traits().id(), segment, value));
        return true;
    }

    /** Books a sale of the anchor product. */
    void anchorSold(Salesperson s, Segment segment, double price, double cost, double size) {
        till.book(segment, Account.ANCHOR_SALES, price, cost);
        till.commission(s, s.plan().credit(price, context.listMoney(segment, size), cost), false);
    }

    private int seatOf(int customer) {
        return context.funnel().population().territory(customer);
    }

    /** Returns the owners of a segment. */
    public int owners(Segment segment) {
        return owners[segment.ordinal()];
    }

    /** Returns the recurring value of all contracts, money a year. */
    public double recurring() {
        return recurring;
    }

    /** Throws if the recurring value is not the sum over owners. */
    public void check() {
        double sum = 0;
        int count = 0;
        for (int id = 0; id < context.funnel().nature().accounts(); id++) {
            Customer customer = context.funnel().population().met(id);
            if (customer != null && customer.ownership() != null) {
                sum += customer.ownership().price();
                count++;
            }
        }
        int counted = owners[0] + owners[1] + owners[2];
        if (count != counted || Math.abs(sum - recurring) > 1e-6 * Math.max(1, sum)) {
            throw new IllegalStateException("Contracts: " + count + " owners worth " + sum + " but the books say "
                    + counted + " worth " + recurring + ".");
        }
    }
}
