package org.concordsim.experiment.study;

/**
 * How many runs a study may take.
 *
 * @param runs the largest number of runs
 * @param models the number of organizing models that are run at each design point
 * @param replications the number of replications at each design point
 */
public record Budget(long runs, int models, int replications) {
    /** Returns the number of design points that it pays for. */
    public long points() {
        return runs / runsPerPoint();
    }

    /** Returns the number of runs that each design point takes. */
    public long runsPerPoint() {
        return (long) models * replications;
    }

    /** Returns the refusal of a budget that does not pay for what is needed at least. */
    public IllegalArgumentException tooSmall(long points, String what) {
        return new IllegalArgumentException("--budget must be at least " + points * runsPerPoint() + " runs for " + what
                + " at " + runsPerPoint() + " runs a point but is " + runs + ". Maybe name fewer factors?");
    }
}
