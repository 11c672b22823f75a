package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * Mailing lists.
 *
 * @param mailsPerMonth mails to the list of searching leads; 1/month
 * @param readyMails mails to the list of ready leads over those to the list of searching leads; ratio
 * @param readyMargin how far below the threshold a lead may score to be put on the list of ready leads; standard
 *     deviations
 * @param hoursPerLead marketers' work on mails and lists per lead put on a list; h
 * @param touchUnderstanding part of what is not yet understood that one fitting mail explains; share
 * @param readyPart last part of the way from need to decision, in which a customer wants what is written for ready
 *     buyers; share
 * @param returnPerMonth rate at which a nurtured customer with a need comes back; 1/month
 * @param unmailedReturn rate at which customers come back without mails, over that with mails; ratio
 * @param visitorReturn rate at which a nurtured visitor without a need comes back, over that of a customer with
 *     one; ratio
 * @param longestReturnYears time after which nobody comes back to what was asked for; years
 * @param annoyance hazard of withdrawal per mail on the right list; 1/mail
 * @param wrongListWeight weight of a mail on the wrong list over one on the right list in annoyance; ratio
 * @param pressedWeight mails on the right list that annoy as much as being pressed for a decision; mails
 */
public record NurtureParameters(
        double mailsPerMonth,
        double readyMails,
        double readyMargin,
        double hoursPerLead,
        double touchUnderstanding,
        double readyPart,
        double returnPerMonth,
        double unmailedReturn,
        double visitorReturn,
        double longestReturnYears,
        double annoyance,
        double wrongListWeight,
        double pressedWeight) {
    /** Checks every range. */
    public NurtureParameters {
        Require.within(mailsPerMonth, 0, 100, "mailsPerMonth");
        Require.within(readyMails, 0, 100, "readyMails");
        Require.within(readyMargin, 0, 100, "readyMargin");
        Require.within(hoursPerLead, 0, 100, "hoursPerLead");
        Require.within(touchUnderstanding, 0, 1, "touchUnderstanding");
        Require.within(readyPart, 0, 1, "readyPart");
        Require.within(returnPerMonth, 0, 30, "returnPerMonth");
        Require.within(unmailedReturn, 0, 10, "unmailedReturn");
        Require.within(visitorReturn, 0, 10, "visitorReturn");
        Require.within(longestReturnYears, 0, 50, "longestReturnYears");
        Require.within(annoyance, 0, 10, "annoyance");
        Require.within(wrongListWeight, 0, 100, "wrongListWeight");
        Require.within(pressedWeight, 0, 100, "pressedWeight");
    }
}
