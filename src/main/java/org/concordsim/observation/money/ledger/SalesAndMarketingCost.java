package org.concordsim.observation.money.ledger;

import static org.concordsim.observation.outcome.MeasureGroup.MONEY;

import java.util.EnumSet;
import java.util.Set;
import org.concordsim.model.event.Account;
import org.concordsim.observation.outcome.Outcome;
import org.concordsim.observation.outcome.Reading;

/** Cost of sales and marketing: what the firm spends on selling. */
record SalesAndMarketingCost(Accounts accounts) implements Outcome {
    private static final Set<Account> SELLING = EnumSet.of(
            Account.SALES_PAY,
            Account.SALES_COMMISSION,
            Account.MARKETING_PAY,
            Account.MARKETING_BONUS,
            Account.PROMOTION,
            Account.AGENCY,
            Account.ENABLEMENT,
            Account.HIRING,
            Account.EXECUTIVE);

    /** Returns the cost on a field, money a year; not negative. */
    double on(int cell) {
        return -accounts.perYear(SELLING, cell);
    }

    @Override
    public Reading reading() {
        return Reading.quarters(
                MONEY.headline()
                        .lower(
                                "salesAndMarketingCost",
                                "money/year",
                                "Pay and bonuses of both functions, promotion, agency, enablement, hiring and the "
                                        + "executive's time for both, per year."),
                this::on);
    }
}
