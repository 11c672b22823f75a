package org.concordsim.model.customer;

/**
 * A need of a customer: all of it is drawn before any act of the firm.
 *
 * @param key identifies (customer, ordinal)
 * @param ordinal the customer's how-manieth need, from 0
 * @param startDay the day it arose
 * @param decisionDay the group's own decision date
 * @param worth willingness to pay a year for a perfect fit, money
 * @param groupSize members of the buying group
 * @param selfEducation part of each item's understanding reached before contact
 */
public record Need(
        long key, int ordinal, double startDay, double decisionDay, double worth, int groupSize, double selfEducation) {
    /** Returns whether a day lies in the last part, a share, of the way to the decision. */
    boolean nearsDecision(double day, double lastPart) {
        return day > decisionDay - lastPart * (decisionDay - startDay);
    }
}
