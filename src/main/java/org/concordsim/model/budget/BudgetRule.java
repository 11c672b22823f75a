package org.concordsim.model.budget;

/** How the programme budget is divided. */
public enum BudgetRule implements BudgetPolicy {
    /** The wishes by voice, and the executive's leaning. */
    BIAS(q -> q.executive().decides(q.leaningVoices())),
    /** The wishes by fixed voice, without any leaning. */
    FIXED(BudgetQuestion::voices),
    /** The estimated returns by their weight; for the rest the wishes by voice and the executive's leaning. */
    ESTIMATE(q ->
            q.executive().decides(q.estimateWeight() * q.estimate() + (1 - q.estimateWeight()) * q.leaningVoices()));

    private final BudgetPolicy policy;

    BudgetRule(BudgetPolicy policy) {
        this.policy = policy;
    }

    @Override
    public double share(BudgetQuestion question) {
        return policy.share(question);
    }
}
