package org.concordsim.model.customer;

/** A record of all that one customer lives through, in order: what it perceived, when, and how it reacted. */
@FunctionalInterface
public interface Diary {
    /** Is told what the customer perceived on a day and how it reacted. */
    void lived(double day, Stimulus stimulus, Reaction reaction);
}
