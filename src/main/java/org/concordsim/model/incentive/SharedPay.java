package org.concordsim.model.incentive;

import org.concordsim.check.Require;

/**
 * The split of variable pay between a person's own result and a common one.
 *
 * @param weight weight of the common result; the rest is one's own; share
 * @param commonRate pay on the common result per unit of that weight; share
 * @param people people who share the common result
 * @param felt how strongly one's own contribution to the common result is felt; share
 */
public record SharedPay(double weight, double commonRate, int people, double felt) {
    /** Checks every range. */
    public SharedPay {
        Require.share(weight, "weight");
        Require.notNegative(commonRate, "commonRate");
        Require.positive(people, "people");
        Require.share(felt, "felt");
    }

    /** Returns shared pay with the peer norm as people have observed it; contact is a share of that norm. */
    public static SharedPay of(double weight, double commonRate, int people, double observedNorm) {
        return new SharedPay(weight, commonRate, people, Effort.felt(people, observedNorm));
    }

    /** Returns what an action is felt to be worth, given what it adds to own pay and to the common result; money. */
    public double gain(double ownGain, double commonGain) {
        return (1 - weight) * ownGain + weight * commonRate * felt * commonGain;
    }

    /** Returns what one person is paid, given own pay and the common result; money. */
    public double pay(double ownPay, double commonResult) {
        return (1 - weight) * ownPay + weight * commonRate * commonResult;
    }
}
