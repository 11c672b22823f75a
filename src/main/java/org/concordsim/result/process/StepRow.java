package org.concordsim.result.process;

/**
 * One step of a journey that is told.
 *
 * @param scenario the scenario's name
 * @param story why it is told, as in {@link StoryRow}
 * @param model the organizing model's name
 * @param journey the journey's name
 * @param step the step's number from 1
 * @param day the day on which it ended; working days since the start
 * @param sinceNeed the same since the need; working days
 * @param lastedDays how long it lasted: for a wait its length, else 0; working days
 * @param lane customer, marketing or sales
 * @param actor who acted
 * @param kind need, contact, work, hand-off, wait, rework, price, trouble or end
 * @param text what happened, in a sentence
 */
public record StepRow(
        String scenario,
        String story,
        String model,
        String journey,
        int step,
        double day,
        double sinceNeed,
        double lastedDays,
        String lane,
        String actor,
        String kind,
        String text) {}
