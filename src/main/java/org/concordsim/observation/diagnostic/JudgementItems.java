package org.concordsim.observation.diagnostic;

import java.util.List;
import org.concordsim.observation.tally.Grid;

/** The items about what people foresee, believe and blame each other for. */
final class JudgementItems {
    private JudgementItems() {}

    /** Returns the items. */
    static List<Item> of(Evidence evidence) {
        return List.of(
                new Item(
                        1,
                        "Sales come close to forecast",
                        "1 less the forecast error",
                        new Scale(0.5, 1),
                        () -> 1 - evidence.people().forecast().on(Grid.ALL)),
                new Item(
                        2,
                        "Nobody blames the other after bad results",
                        "disputes over credit, budget and product for each missed quota",
                        new Scale(1, 0),
                        evidence.blame()::disputesPerMiss),
                new Item(
                        7,
                        "Both speak one language",
                        "Cohen's kappa of both judgements on the same leads",
                        Scale.SHARE,
                        () -> evidence.people().judgement().on(Grid.ALL)),
                new Item(
                        9,
                        "Both define segments' buying behaviour alike",
                        "1 less the distance of beliefs",
                        new Scale(0.5, 1),
                        () -> 1 - evidence.people().beliefs().on(Grid.ALL)));
    }
}
