package org.concordsim.observation.crm;

import java.util.List;

/**
 * What a CRM system knows of a lead. Days are calendar days since a common zero, NaN where the event has not happened
 * or is not known; texts are empty where they are not known.
 *
 * @param id the lead's identity
 * @param source the channel on which it came
 * @param workday the number of the working day on which it came; -1 at a weekend
 * @param created the day on which it came
 * @param responded the day on which somebody first worked on it
 * @param qualified the day on which Sales took it for an opportunity
 * @param proposed the day of the first proposal
 * @param won the day on which it was won
 * @param lost the day on which it was lost
 * @param owners the people who owned it, in the order in which they did
 * @param lossReason why it was lost
 * @param listPrice the price before negotiation; money
 * @param netPrice the price agreed; money
 */
public record CrmRecord(
        String id,
        String source,
        long workday,
        double created,
        double responded,
        double qualified,
        double proposed,
        double won,
        double lost,
        List<String> owners,
        String lossReason,
        double listPrice,
        double netPrice) {
    /** Copies the owners. */
    public CrmRecord {
        owners = List.copyOf(owners);
    }

    /** Returns whether it was won. */
    public boolean isWon() {
        return won >= created;
    }
}
