package org.concordsim.model.incentive;

import org.concordsim.check.Require;

/**
 * Something that a salesperson could show a customer, as he or she believes in it.
 *
 * @param subject what it is about; a number of the asker's own
 * @param rise change of the chance to sell that it brings; share, below 0 if it does harm
 * @param gain what the sale adds to own pay; money
 * @param hours own hours that it takes
 */
public record Pitch(int subject, double rise, double gain, double hours) {
    /** Checks every range. */
    public Pitch {
        Require.within(rise, -1, 1, "rise");
        Require.notNegative(gain, "gain");
        Require.notNegative(hours, "hours");
    }

    /** Returns the own expected pay that it brings; money. */
    public double worth() {
        return rise * gain;
    }

    /** Returns whether it brings more than its hours are worth elsewhere, at so much money an hour. */
    public boolean pays(double hourWorth) {
        return worth() > hours * hourWorth;
    }

    /** Returns whether it brings more per hour than another one; among equals, whether it brings more. */
    boolean before(Pitch other) {
        double mine = worth() * other.hours;
        double theirs = other.worth() * hours;
        return mine > theirs || (mine == theirs && worth() > other.worth());
    }
}
