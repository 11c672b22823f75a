package org.concordsim.model.customer;

/** A customer's contract and its experience with it. */
public final class Ownership {
    private final long birth;
    private final double worth;
    private double volume = 1;
    private final double expectedFit;
    double price;
    double satisfaction;
    int renewals;
    double effortHours;
    double startDay;
    double mailsBorne;
    double answered;
    boolean refusesMails;

    Ownership(long birth, double worth, double expectedFit, double price, double startDay) {
        this.birth = birth;
        this.worth = worth;
        this.expectedFit = expectedFit;
        this.price = price;
        this.startDay = startDay;
    }

    /** Returns the key of the need from which the contract came. */
    public long birth() {
        return birth;
    }

    /** Returns the worth of a perfect fit, money a year. */
    public double worth() {
        return worth * volume;
    }

    /** Returns the volume as a ratio to that of the first contract. */
    public double volume() {
        return volume;
    }

    void grow(double share) {
        volume *= 1 + share;
        price *= 1 + share;
    }

    /** Returns the fit that was promised or expected at the purchase. */
    public double expectedFit() {
        return expectedFit;
    }

    /** Returns the contract's price, money a year. */
    public double price() {
        return price;
    }

    /** Returns satisfaction from -1 to 1. */
    public double satisfaction() {
        return satisfaction;
    }

    /** Returns the number of renewals so far. */
    public int renewals() {
        return renewals;
    }

    /** Returns the part of what the next care would have to answer that mails have answered. */
    public double answered() {
        return answered;
    }

    /** Returns whether the owner refused further mails. */
    public boolean refusesMails() {
        return refusesMails;
    }

    /** Returns the hours of the customer's side in the running year. */
    public double effortHours() {
        return effortHours;
    }
}
