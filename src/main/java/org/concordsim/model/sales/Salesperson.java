package org.concordsim.model.sales;

import org.concordsim.model.event.Channel;
import org.concordsim.model.event.Segment;
import org.concordsim.model.incentive.PayPlan;
import org.concordsim.model.incentive.SharedPay;
import org.concordsim.model.parameters.FormParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.pricing.PriceResponse;
import org.concordsim.model.product.BeliefSet;
import org.concordsim.model.work.Person;

/** A salesperson: a seat, what its holder believes, and what was earned this quarter. */
public final class Salesperson {
    private static final int SEGMENTS = Segment.values().length;

    private final Person person;
    private final Parameters parameters;
    private SourceBelief[] leadsAreReal;
    private SourceBelief[] leadWins;
    private SourceBelief[] ownWins;
    private ClosingBelief closes;
    private PriceResponse[] responses;
    private BeliefSet[] tastes;
    private ProspectingBelief prospects;
    private SourceBelief sees;
    private double credited;
    private double earned;
    private double contributed;
    private PayPlan plan;
    private SharedPay shared;
    private long prospectingWeek = -1;
    private double prospectedHours;
    private int blocks;

    /** Creates the first holder of a seat. */
    public Salesperson(Person person, Parameters parameters) {
        this.person = person;
        this.parameters = parameters;
        forget();
    }

    /** Lets a newcomer begin with the function's prior beliefs. */
    public void forget() {
        leadsAreReal = new SourceBelief[Channel.values().length];
        for (int c = 0; c < leadsAreReal.length; c++) {
            leadsAreReal[c] = new SourceBelief(
                    parameters.people().leadBelief(), parameters.people().leadBeliefWeight());
        }
        double deals = parameters.people().dealBeliefWeight();
        leadWins = new SourceBelief[SEGMENTS];
        ownWins = new SourceBelief[SEGMENTS];
        closes = new ClosingBelief(parameters);
        responses = new PriceResponse[SEGMENTS];
        tastes = new BeliefSet[SEGMENTS];
        for (int s = 0; s < SEGMENTS; s++) {
            leadWins[s] = new SourceBelief(parameters.people().winBelief(), deals);
            ownWins[s] = new SourceBelief(parameters.people().winBelief(), deals);
            responses[s] = PriceResponse.beforeDeals(parameters, Segment.values()[s], deals);
            tastes[s] = new BeliefSet(
                    parameters.market().features(), parameters.simulation().yearDays());
        }
        prospects = new ProspectingBelief(parameters);
        FormParameters form = parameters.qualification().form();
        sees = new SourceBelief(form.seenBelief(), form.seenBeliefWeight());
    }

    /** Returns the seat. */
    public Person person() {
        return person;
    }

    /** Returns the seat's number. */
    public int seat() {
        return person.seat();
    }

    /** Returns the belief that a marketing lead of a channel is a real opportunity. */
    public SourceBelief leadsAreReal(Channel channel) {
        return leadsAreReal[channel.ordinal()];
    }

    /** Returns the belief that a qualified deal of a segment is won: one found by own calls, or one from a lead. */
    public SourceBelief wins(Segment segment, boolean selfSourced) {
        return (selfSourced ? ownWins : leadWins)[segment.ordinal()];
    }

    /** Returns what was learned about prices in a segment. */
    public PriceResponse response(Segment segment) {
        return responses[segment.ordinal()];
    }

    /** Returns what was learned about tastes in a segment. */
    public BeliefSet tastes(Segment segment) {
        return tastes[segment.ordinal()];
    }

    /** Returns what is believed of deals with a price on the table. */
    public ClosingBelief closes() {
        return closes;
    }

    /** Returns the belief that an item given in a form is seen. */
    SourceBelief sees() {
        return sees;
    }

    /** Returns what own calls are believed to find. */
    ProspectingBelief prospects() {
        return prospects;
    }

    /** Returns the number of blocks so far, and counts one. */
    public int nextBlock() {
        return blocks++;
    }

    /** Puts a pay plan in force. */
    public void agree(PayPlan next, SharedPay sharing) {
        plan = next;
        shared = sharing;
    }

    /** Returns the pay plan. */
    public PayPlan plan() {
        return plan;
    }

    /** Returns the sharing of pay. */
    public SharedPay shared() {
        return shared;
    }

    /** Returns the credit of the running quarter. */
    public double credited() {
        return credited;
    }

    /** Returns own commission of the running quarter, before sharing. */
    public double earned() {
        return earned;
    }

    /** Returns bookings to which this salesperson contributed in the running quarter, as it sees them. */
    public double contributed() {
        return contributed;
    }

    /** Returns what a deal at a price adds to felt pay now; money. */
    public double gain(double price, double listMoney, double unitCost, boolean selfSourced) {
        double credit = plan.credit(price, listMoney, unitCost);
        return shared.gain(plan.gain(credited, credit, selfSourced), credit);
    }

    /** Returns what the same deal adds to felt pay if it closes in a later quarter, which starts from nothing; money. */
    public double gainNextQuarter(double price, double listMoney, double unitCost, boolean selfSourced) {
        double credit = plan.credit(price, listMoney, unitCost);
        return shared.gain(plan.gain(0, credit, selfSourced), credit);
    }

    /** Returns the worth now of money so many quarters from now; share. The discount runs with time alone. */
    public double discount(double quarters) {
        return StrictMath.pow(1 + parameters.people().quarterlyDiscountRate(), -quarters);
    }

    /** Counts a closed deal. */
    public void close(double credit, boolean selfSourced) {
        earned += plan.gain(credited, credit, selfSourced);
        credited += credit;
        contributed += credit;
    }

    /** Counts commission on a renewal, or a penalty below zero. */
    public void earn(double money) {
        earned += money;
    }

    /** Begins a quarter. */
    public void beginQuarter() {
        credited = 0;
        earned = 0;
        contributed = 0;
    }

    /** Returns the hours of prospecting left in a week. */
    public double prospectingLeft(long week) {
        if (week != prospectingWeek) {
            prospectingWeek = week;
            prospectedHours = 0;
        }
        return parameters.work().prospectingWeekHours() - prospectedHours;
    }

    /** Counts hours of prospecting in the running week. */
    public void prospected(double hours) {
        prospectedHours += hours;
    }
}
