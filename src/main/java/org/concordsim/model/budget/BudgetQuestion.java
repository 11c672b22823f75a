package org.concordsim.model.budget;

import java.util.Objects;
import org.concordsim.check.Require;

/**
 * The question how the programme budget is divided between promotion and sales capacity.
 *
 * @param budget programme budget of the period; money
 * @param marketingWish share of promotion that marketing argues for
 * @param salesWish share of promotion that Sales argues for
 * @param estimate share of promotion that the estimated returns in the firm's record argue for
 * @param estimateWeight weight on that estimate where the rule uses it; share
 * @param marketingVoice voice of marketing, the rest being Sales'; share
 * @param executive who decides unless voices are fixed
 * @param saving part of the budget that must be saved; share
 */
public record BudgetQuestion(
        double budget,
        double marketingWish,
        double salesWish,
        double estimate,
        double estimateWeight,
        double marketingVoice,
        Executive executive,
        double saving) {
    /** Checks every range. */
    public BudgetQuestion {
        Require.notNegative(budget, "budget");
        Require.share(marketingWish, "marketingWish");
        Require.share(salesWish, "salesWish");
        Require.share(estimate, "estimate");
        Require.share(estimateWeight, "estimateWeight");
        Require.share(marketingVoice, "marketingVoice");
        Objects.requireNonNull(executive, "executive");
        Require.share(saving, "saving");
    }

    /** Returns the same question with another weight on the estimate. */
    public BudgetQuestion weighing(double weight) {
        return new BudgetQuestion(
                budget, marketingWish, salesWish, estimate, weight, marketingVoice, executive, saving);
    }

    /** Returns both wishes mixed by voice; share of promotion. */
    public double voices() {
        return marketingVoice * marketingWish + (1 - marketingVoice) * salesWish;
    }

    /** Returns both wishes mixed by voice as a leaning executive hears them; share of promotion. */
    public double leaningVoices() {
        return executive.leans(voices());
    }
}
