package org.concordsim.model.marketing;

import org.concordsim.model.event.Segment;
import org.concordsim.model.incentive.BonusPlan;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.product.BeliefSet;
import org.concordsim.model.work.Person;

/**
 * A marketer: a seat with a main trade, the work that waits for it, what its holder believes, and what it is paid.
 *
 * <p>Trust in each salesperson, and of each in this marketer, is on the edges of the network of working relationships between
 * their persons: a seat holds one agent at a time, and a newcomer's edges begin anew.
 */
public final class Marketer {
    private final Person person;
    private final Parameters parameters;
    private final Backlog waiting = new Backlog();
    private final BeliefSet[] tastes = new BeliefSet[Segment.values().length];
    private BonusPlan plan = new BonusPlan(0, 0);
    private BonusPlan.Slip slip = new BonusPlan.Slip(0, 0, 0);
    private Role trade;
    private int studies;

    /** Creates the first holder of a seat, who knows nothing of tastes yet. */
    public Marketer(Person person, Parameters parameters) {
        this.person = person;
        this.parameters = parameters;
        forget();
    }

    /** Lets a newcomer begin who knows nothing of tastes yet. */
    public void forget() {
        for (int s = 0; s < tastes.length; s++) {
            tastes[s] = new BeliefSet(
                    parameters.market().features(), parameters.simulation().yearDays());
        }
        studies = 0;
    }

    /** Returns the seat. */
    public Person person() {
        return person;
    }

    /** Returns the seat's number. */
    public int seat() {
        return person.seat();
    }

    /** Returns the main trade. */
    Role trade() {
        return trade;
    }

    /** Puts the holder of the seat to another main trade. */
    void trade(Role next) {
        trade = next;
    }

    /** Returns the work that waits for this marketer. */
    Backlog waiting() {
        return waiting;
    }

    /** Returns the hours of content that wait for this marketer. */
    public double waitingHours() {
        return waiting.hours();
    }

    /** Returns the hours after which this marketer would come to a request: what is under way and what waits before it. */
    double hoursBefore(Request request) {
        return person.hoursLeft() + waiting.hoursBefore(request);
    }

    /** Returns what this marketer knows of tastes in a segment. */
    public BeliefSet tastes(Segment segment) {
        return tastes[segment.ordinal()];
    }

    /** Counts a piece of the running quarter's research that this marketer did. */
    void study() {
        studies++;
    }

    /** Returns whether this marketer did any of the running quarter's research. */
    public boolean studied() {
        return studies > 0;
    }

    /** Puts a pay plan in force for a quarter, of which no research is done yet. */
    public void beginQuarter(BonusPlan next) {
        plan = next;
        studies = 0;
    }

    /** Returns the pay plan. */
    public BonusPlan plan() {
        return plan;
    }

    /** Pays for a quarter by how far marketing's own target and the common one, by its weight, were reached. */
    public BonusPlan.Slip pay(double weight, double ownReached, double commonReached) {
        slip = plan.pay(weight, ownReached, commonReached);
        return slip;
    }

    /** Returns what was paid for the last quarter. */
    public BonusPlan.Slip paid() {
        return slip;
    }

    /** Returns the worth now of money so many years from now, to one who looks as far ahead as the firm; share. */
    public double discount(double years) {
        return StrictMath.pow(1 + parameters.firm().discountRate(), -years);
    }
}
