package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * Mailing lists.
 *
 * @param mailsPerMonth mails to the list of searching leads; ready leads get twice as many; 1/month
 * @param hoursPerLead marketers' work on mails and lists per lead put on a list; h
 * @param touchUnderstanding part of what is not yet understood that one fitting mail explains; share
 * @param returnPerMonth rate at which a nurtured customer with a need comes back; 1/month
 * @param visitorReturn rate at which a nurtured visitor without a need comes back, over that of a customer with
 *     one; ratio
 * @param annoyance hazard of withdrawal per mail on the right list; the wrong list weighs five times as much;
 *     1/mail
 */
public record NurtureParameters(
        double mailsPerMonth,
        double hoursPerLead,
        double touchUnderstanding,
        double returnPerMonth,
        double visitorReturn,
        double annoyance) {
    /** Checks every range. */
    public NurtureParameters {
        Require.within(mailsPerMonth, 0, 100, "mailsPerMonth");
        Require.within(hoursPerLead, 0, 100, "hoursPerLead");
        Require.within(touchUnderstanding, 0, 1, "touchUnderstanding");
        Require.within(returnPerMonth, 0, 30, "returnPerMonth");
        Require.within(visitorReturn, 0, 10, "visitorReturn");
        Require.within(annoyance, 0, 10, "annoyance");
    }
}
