package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import java.util.EnumSet;
import java.util.Set;
import org.concordsim.model.event.Account;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Operating profit: contribution less overhead. */
record OperatingProfit(Accounts accounts, Contribution contribution) implements Outcome {
    private static final Set<Account> FIXED = EnumSet.of(Account.OVERHEAD);

    /** Returns operating profit on a field, money a year. */
    double on(int cell) {
        return contribution.on(cell) + accounts.perYear(FIXED, cell);
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                MONEY.higher("operatingProfit", "money/year", "Contribution less overhead, per year."), this::on);
    }
}
