package org.concordsim.observation.diagnostic;

import java.util.List;
import org.concordsim.observation.tally.Grid;

/** The items about what both functions are rewarded and answer for. */
final class RewardItems {
    private RewardItems() {}

    /** Returns the items. */
    static List<Item> of(Evidence evidence) {
        return List.of(
                new Item(
                        12,
                        "Success is measured alike",
                        "part of salespeople's variable pay that comes from the common result",
                        new Scale(0, 0.5),
                        evidence.pay()::sharedWeight),
                new Item(
                        16,
                        "Both rise and fall together",
                        "mean of trust between colleagues and twice the part of the common result in variable pay",
                        new Scale(0.2, 0.9),
                        () -> together(evidence)),
                new Item(
                        17,
                        "One executive answers for both",
                        "weight of the estimated returns, against the compromise of the two wishes, in budget decisions",
                        new Scale(0, 1),
                        evidence.budget()::estimateWeight),
                new Item(
                        18,
                        "People move between the functions",
                        "share of work done in the other function's trade, key deals included, mean of both functions",
                        new Scale(0, 0.05),
                        evidence.help()::helpingShare));
    }

    private static double together(Evidence evidence) {
        double shared = evidence.pay().sharedWeight();
        double inPay = Double.isNaN(shared) ? 0 : Math.min(1, 2 * shared);
        return (evidence.people().trust().on(Grid.ALL) + inPay) / 2;
    }
}
