package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * Campaigns, events and content.
 *
 * @param budgetPerYear programme budget that the executive divides; money/year
 * @param share share of the programme budget that goes to promotion at the start; the rest supports Sales; share
 * @param budgetStep largest yearly change of that share that anybody asks for; share
 * @param channelStep part of the gap to the wished channel mix that is closed in a year; share
 * @param awarenessHalfLifeDays half-life of a channel's stock of spending; working days
 * @param wordOfMouthReach share of a segment aware without any spending; share
 * @param campaignsPerYear campaigns that spend the promotion budget; 1/year
 * @param campaignHours marketer's work per campaign; h
 * @param eventsPerYear trade shows and customer events; 1/year
 * @param eventHours marketer's work per event; h
 * @param eventSalespeople salespeople whose turn it is to attend an event where the functions work jointly; people
 * @param eventAttendHours hours of each of them at an event; h
 * @param contentPerYear pieces of content planned; 1/year
 * @param contentHours marketer's work per piece; h
 * @param contentHalfLifeDays half-life of a piece's relevance; working days
 */
public record PromotionParameters(
        double budgetPerYear,
        double share,
        double budgetStep,
        double channelStep,
        double awarenessHalfLifeDays,
        double wordOfMouthReach,
        double campaignsPerYear,
        double campaignHours,
        double eventsPerYear,
        double eventHours,
        int eventSalespeople,
        double eventAttendHours,
        double contentPerYear,
        double contentHours,
        double contentHalfLifeDays) {
    /** Checks every range. */
    public PromotionParameters {
        Require.within(budgetPerYear, 0, 1000000000000.0, "budgetPerYear");
        Require.within(share, 0, 1, "share");
        Require.within(budgetStep, 0, 1, "budgetStep");
        Require.within(channelStep, 0, 1, "channelStep");
        Require.within(awarenessHalfLifeDays, 1, 2600, "awarenessHalfLifeDays");
        Require.within(wordOfMouthReach, 0, 1, "wordOfMouthReach");
        Require.within(campaignsPerYear, 0, 10000, "campaignsPerYear");
        Require.within(campaignHours, 0, 10000, "campaignHours");
        Require.within(eventsPerYear, 0, 1000, "eventsPerYear");
        Require.within(eventHours, 0, 10000, "eventHours");
        Require.within(eventSalespeople, 0, 1000, "eventSalespeople");
        Require.within(eventAttendHours, 0, 100, "eventAttendHours");
        Require.within(contentPerYear, 0, 10000, "contentPerYear");
        Require.within(contentHours, 0, 10000, "contentHours");
        Require.within(contentHalfLifeDays, 1, 10000, "contentHalfLifeDays");
    }
}
