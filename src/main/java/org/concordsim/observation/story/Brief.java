package org.concordsim.observation.story;

/**
 * A journey with a need in brief.
 *
 * @param journey the journey's key
 * @param customer the customer's number
 * @param segment small, mid or enterprise
 * @param startDay the day of the need; working days since the start
 * @param owner whether the customer owned the product already
 * @param outcome how it ended, or open
 * @param days the time from the need to the end; working days
 * @param waitedDays the time the customer waited on the firm; working days
 * @param repeatedQuestions the questions answered for the second time
 * @param repeatedPitches the pitches heard again
 * @param handOffs the changes of the person who deals with the customer
 * @param priceRatio the price named last, ratio to list; NaN if none was
 * @param effortHours the hours of the customer's side
 * @param value the yearly value of the deal won; 0 if none was; money
 * @param passedOn whether marketing passed it on to Sales
 * @param dropped whether it fell between the functions or was never worked
 * @param conflictGap the widest gap between the two sides' prices as a log ratio; 0 if they did not quarrel
 * @param conflictDays the delay that quarrels about its price caused; working days
 */
public record Brief(
        long journey,
        int customer,
        String segment,
        double startDay,
        boolean owner,
        String outcome,
        double days,
        double waitedDays,
        int repeatedQuestions,
        int repeatedPitches,
        int handOffs,
        double priceRatio,
        double effortHours,
        double value,
        boolean passedOn,
        boolean dropped,
        double conflictGap,
        double conflictDays) {
    private static final String WON = "won";

    /** Returns whether the firm won the deal. */
    public boolean isWon() {
        return outcome.equals(WON);
    }

    /** Returns what went against the customer: days waited, questions and pitches repeated, and hand-offs. */
    public double friction() {
        return waitedDays + repeatedQuestions + repeatedPitches + handOffs;
    }
}
