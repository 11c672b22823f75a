package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import java.util.EnumSet;
import java.util.Set;
import org.concordsim.model.event.Account;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Revenue: income from all that the firm sells. */
record Revenue(Accounts accounts) implements Outcome {
    private static final Set<Account> INCOME =
            EnumSet.of(Account.NEW_BUSINESS, Account.RENEWALS, Account.EXPANSION, Account.ANCHOR_SALES);

    /** Returns revenue on a field, money a year. */
    double on(int cell) {
        return accounts.perYear(INCOME, cell);
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.headline()
                        .higher(
                                "revenue",
                                "money/year",
                                "Income from new business, renewals, expansion and the anchor product, per year."),
                this::on);
    }
}
