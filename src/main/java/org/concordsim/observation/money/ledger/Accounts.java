package org.concordsim.observation.money.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent.MoneyMoved;
import org.concordsim.observation.outcome.Collector;
import org.concordsim.observation.outcome.Routes;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.Tally;

/** What was booked on each account of the firm; cost is negative. */
final class Accounts implements Collector {
    private final Map<Account, Tally> accounts = new EnumMap<>(Account.class);

    Accounts(Grid grid) {
        for (Account account : Account.values()) {
            accounts.put(account, new Tally(grid));
        }
    }

    @Override
    public void hear(Routes routes) {
        routes.on(MoneyMoved.class, e -> accounts.get(e.account()).add(e.day(), e.segment(), e.amount()));
    }

    /** Returns what was booked on some accounts on a field, money a year. */
    double perYear(Set<Account> some, int cell) {
        return some.stream()
                .mapToDouble(account -> accounts.get(account).perYear(cell))
                .sum();
    }
}
