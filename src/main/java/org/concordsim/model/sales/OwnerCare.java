package org.concordsim.model.sales;

/**
 * A piece of care for an owner.
 *
 * @param customer the account
 * @param price the contract's price a year
 */
record OwnerCare(int customer, double price) {}
