package org.concordsim.model.incentive;

import org.concordsim.check.Require;

/**
 * What a person's productive hours respond to.
 *
 * @param own weight of own results in variable pay; share
 * @param shared weight of the common result in variable pay; share
 * @param people people who share the common result
 * @param peerNorm how strongly shared pay is felt as one's own among colleagues seen every day; share
 * @param contact observed contact with those colleagues, 1 being every day; share
 * @param elasticity elasticity of productive hours to felt pay
 */
public record EffortQuestion(
        double own, double shared, int people, double peerNorm, double contact, double elasticity) {
    /** Checks every range. */
    public EffortQuestion {
        Require.share(own, "own");
        Require.share(shared, "shared");
        Require.positive(people, "people");
        Require.share(peerNorm, "peerNorm");
        Require.share(contact, "contact");
        Require.share(elasticity, "elasticity");
    }
}
