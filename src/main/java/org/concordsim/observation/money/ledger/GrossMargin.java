package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import java.util.EnumSet;
import java.util.Set;
import org.concordsim.model.event.Account;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Gross margin: what revenue leaves once owners are served. */
public final class GrossMargin implements Outcome {
    private static final Set<Account> SERVING = EnumSet.of(Account.UNIT_COST);

    private final Accounts accounts;
    private final Revenue revenue;

    GrossMargin(Accounts accounts, Revenue revenue) {
        this.accounts = accounts;
        this.revenue = revenue;
    }

    /** Returns gross margin on a field, money a year. */
    public double on(int cell) {
        return revenue.on(cell) + accounts.perYear(SERVING, cell);
    }

    @Override
    public Reading reading() {
        return Reading.everywhere(
                MONEY.higher(
                        "grossMargin",
                        "money/year",
                        "Revenue less the cost of serving owners, before people and programmes, per year."),
                this::on);
    }
}
