package org.concordsim.model.work;

/** How much content a person does in an hour. */
public interface Speed {
    /** Returns content hours per clock hour on a day; 1 is ordinary. */
    double on(Person person, double day);
}
