package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * Days within which marketers' work is due; what is due first is done first.
 *
 * @param scoring days for an inquiry to be scored; working days
 * @param liaison days for what a hand-off left behind; working days
 * @param priceAnswer days for an approval or a talk about a price; working days
 * @param keyDeal days for work on a key deal; working days
 * @param pricingDispute days for a dispute about a price; working days
 * @param creditDispute days for a dispute about who found a lead; working days
 * @param headsDispute days for a dispute of the heads of both functions; working days
 * @param upkeep days for reminders, estimates and the joint lead definition; working days
 * @param duplicate days for a task that the other function does too; working days
 * @param ownerMail days for a round of mails to a segment's owners; working days
 * @param mailing days for mails to a lead put on a list; working days
 * @param campaign days for a campaign or an event; working days
 * @param content days for a piece of content; working days
 * @param research days for a week's share of research; working days
 * @param productCycle days for the work of a product cycle; working days
 */
public record DueDays(
        double scoring,
        double liaison,
        double priceAnswer,
        double keyDeal,
        double pricingDispute,
        double creditDispute,
        double headsDispute,
        double upkeep,
        double duplicate,
        double ownerMail,
        double mailing,
        double campaign,
        double content,
        double research,
        double productCycle) {
    /** Checks every range. */
    public DueDays {
        Require.within(scoring, 0, 2600, "scoring");
        Require.within(liaison, 0, 2600, "liaison");
        Require.within(priceAnswer, 0, 2600, "priceAnswer");
        Require.within(keyDeal, 0, 2600, "keyDeal");
        Require.within(pricingDispute, 0, 2600, "pricingDispute");
        Require.within(creditDispute, 0, 2600, "creditDispute");
        Require.within(headsDispute, 0, 2600, "headsDispute");
        Require.within(upkeep, 0, 2600, "upkeep");
        Require.within(duplicate, 0, 2600, "duplicate");
        Require.within(ownerMail, 0, 2600, "ownerMail");
        Require.within(mailing, 0, 2600, "mailing");
        Require.within(campaign, 0, 2600, "campaign");
        Require.within(content, 0, 2600, "content");
        Require.within(research, 0, 2600, "research");
        Require.within(productCycle, 0, 2600, "productCycle");
    }
}
