package org.concordsim.observation.story;

/**
 * A journey worth telling.
 *
 * @param kind why: customer, largest-gap, lost-in-hand-off or price-dispute
 * @param journey the journey's key
 * @param about the organizing model it is about; empty if it is about all of them
 * @param title the story in one line
 */
public record Story(String kind, long journey, String about, String title) {
    /** Returns whether the story is about a model. */
    public boolean isAbout(String model) {
        return about.isEmpty() || about.equals(model);
    }
}
