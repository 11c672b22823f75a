package org.concordsim.result.process;

/**
 * How often customers' journeys pass from one party to another, and how long they lie until it acts.
 *
 * @param scenario the scenario's name
 * @param model the organizing model's name
 * @param replication the replication's number from 0
 * @param segment all, small, mid or enterprise
 * @param from who had the journey: customer, marketing or sales
 * @param to who takes it on: customer, marketing or sales
 * @param occasion inquiry, lead, returned, colleague, price request or proposal
 * @param count the number of times it happened
 * @param perJourney the number of times over the journeys and visits with a lead
 * @param meanWaitDays the mean time until the taker acted, where it did; working days
 * @param lateShare the share of those that took longer than one working day
 * @param neverShare the share in which the taker never acted
 * @param meanItemsLost the mean number of items that the next one could not see; NaN where none were passed on
 */
public record HandOffRow(
        String scenario,
        String model,
        int replication,
        String segment,
        String from,
        String to,
        String occasion,
        long count,
        double perJourney,
        double meanWaitDays,
        double lateShare,
        double neverShare,
        double meanItemsLost) {}
