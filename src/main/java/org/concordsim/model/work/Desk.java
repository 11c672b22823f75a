package org.concordsim.model.work;

/** How a person decides what to do next. */
public interface Desk {
    /** Takes the next task off the queue, or returns null to stay idle. */
    Task next(Person person, double now);
}
