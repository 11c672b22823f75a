package org.concordsim.model.parameters;

import org.concordsim.check.Require;

/**
 * The firm: people, places, money and policies that no organizing model sets.
 *
 * @param salespeople salespeople at the start; people
 * @param marketers marketers at the start; people
 * @param demandSeats seats of demand generation and mails among the trades of marketing; seats
 * @param contentSeats seats of content among them; seats
 * @param productSeats seats of research and product among them; seats
 * @param pricingSeats seats of the pricing desk among them; seats
 * @param sites places over which the people are spread; sites
 * @param distanceDecay informal talk between sites as a share of talk within one; 1
 * @param informalContacts colleagues with whom a person talks informally every day; people
 * @param payBasis what commission is paid on
 * @param agency marketing is an outside agency: a fee, no informal contact
 * @param agencyFee fee on the programme budget; share of programme budget
 * @param routing who gets a lead
 * @param cashAtStart cash on day 0; below zero the firm is insolvent; money
 * @param overheadShare overhead at the starting revenue; a fixed sum a year; share of revenue
 * @param discountRate discount rate for lifetime value and customer value; 1/year
 * @param executiveBias executive's leaning towards marketing's (+) or Sales' (-) side in dividing the budget;
 *     share
 * @param executiveAttention part of the way from the present division of the budget to the one argued for that the
 *     executive gets to in a year; share
 * @param executiveNoise spread of the executive's misreading of what is argued; share
 * @param forecastMemory weight of the last quarter's bookings in the firm's forecast; share
 * @param leastSupport least speed of salespeople whose support is cut, over that at the start; ratio
 * @param hiring head count of Sales grows with what the budget gives to Sales
 * @param enablement A sales-enablement system
 * @param enablementPrice yearly price of that system; money/year
 * @param searchHours time to find a piece of content without the system; h
 * @param enablementSearch search time with the system as a share of the time without; share
 */
public record FirmParameters(
        int salespeople,
        int marketers,
        double demandSeats,
        double contentSeats,
        double productSeats,
        double pricingSeats,
        int sites,
        double distanceDecay,
        double informalContacts,
        PayBasis payBasis,
        boolean agency,
        double agencyFee,
        Routing routing,
        double cashAtStart,
        double overheadShare,
        double discountRate,
        double executiveBias,
        double executiveAttention,
        double executiveNoise,
        double forecastMemory,
        double leastSupport,
        boolean hiring,
        boolean enablement,
        double enablementPrice,
        double searchHours,
        double enablementSearch) {
    /** Checks every range. */
    public FirmParameters {
        Require.within(salespeople, 1, 5000, "salespeople");
        Require.within(marketers, 1, 1000, "marketers");
        Require.within(demandSeats, 0.001, 1000, "demandSeats");
        Require.within(contentSeats, 0, 1000, "contentSeats");
        Require.within(productSeats, 0, 1000, "productSeats");
        Require.within(pricingSeats, 0, 1000, "pricingSeats");
        Require.within(sites, 1, 100, "sites");
        Require.within(distanceDecay, 0, 1, "distanceDecay");
        Require.within(informalContacts, 0, 100, "informalContacts");
        Require.within(agencyFee, 0, 1, "agencyFee");
        Require.within(cashAtStart, 0, 10000000000000.0, "cashAtStart");
        Require.within(overheadShare, 0, 1, "overheadShare");
        Require.within(discountRate, 0, 1, "discountRate");
        Require.within(executiveBias, -0.5, 0.5, "executiveBias");
        Require.within(executiveAttention, 0, 1, "executiveAttention");
        Require.within(executiveNoise, 0, 0.5, "executiveNoise");
        Require.within(forecastMemory, 0, 1, "forecastMemory");
        Require.within(leastSupport, 0.01, 1, "leastSupport");
        Require.within(enablementPrice, 0, 10000000000.0, "enablementPrice");
        Require.within(searchHours, 0, 20, "searchHours");
        Require.within(enablementSearch, 0, 1, "enablementSearch");
    }
}
