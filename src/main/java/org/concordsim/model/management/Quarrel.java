package org.concordsim.model.management;

/** Hours in which heads of both functions settle a conflict, half of them on each side. */
interface Quarrel {
    /** Takes so many hours of people's time. */
    void takes(double hours);
}
