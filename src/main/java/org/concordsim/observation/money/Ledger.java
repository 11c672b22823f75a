package org.concordsim.observation.money;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent.BecameInsolvent;
import org.concordsim.model.event.FirmEvent.MoneyMoved;
import org.concordsim.model.event.FirmEvent.QuarterClosed;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Gauge;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Tally;
import org.concordsim.result.Measure;

/** Income and cost from the firm's ledger, and its cash. */
public final class Ledger implements Collector, OutcomeFamily {
    private static final MeasureGroup MONEY = new MeasureGroup("money");
    private static final Measure REVENUE = MONEY.headline()
            .higher(
                    "revenue",
                    "money/year",
                    "Income from new business, renewals, expansion and the anchor product, per year.");
    private static final Measure GROSS_MARGIN = MONEY.higher(
            "grossMargin",
            "money/year",
            "Revenue less the cost of serving owners, before people and programmes, per year.");
    private static final Measure SALES_AND_MARKETING_COST = MONEY.headline()
            .lower(
                    "salesAndMarketingCost",
                    "money/year",
                    "Pay and bonuses of both functions, promotion, agency, enablement and hiring, per year.");
    private static final Measure CONTRIBUTION = MONEY.headline()
            .higher("contribution", "money/year", "Gross margin less the cost of sales and marketing, per year.");
    private static final Measure OPERATING_PROFIT =
            MONEY.higher("operatingProfit", "money/year", "Contribution less overhead, per year.");
    private static final Measure SALES_AND_MARKETING_SHARE =
            MONEY.lower("salesAndMarketingShare", "share of revenue", "Cost of sales and marketing over revenue.");
    private static final Measure OPERATING_MARGIN =
            MONEY.higher("operatingMargin", "share of revenue", "Operating profit over revenue.");
    private static final Measure CASH = MONEY.higher("cash", "money", "Cash at the end of the period's last quarter.");
    private static final Measure INSOLVENT = MONEY.lower(
            "insolvent",
            "share of runs",
            "1 if cash fell below zero at any time of the run, warm-up included; 0 otherwise.");
    private static final Set<Account> INCOME =
            EnumSet.of(Account.NEW_BUSINESS, Account.RENEWALS, Account.EXPANSION, Account.ANCHOR_SALES);
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

    private final Map<Account, Tally> accounts = new EnumMap<>(Account.class);
    private final Gauge cash;
    private boolean insolvent;

    /** Makes an empty ledger. */
    public Ledger(Grid grid) {
        for (Account account : Account.values()) {
            accounts.put(account, new Tally(grid));
        }
        cash = new Gauge(grid);
    }

    @Override
    public void hear(Routes routes) {
        routes.on(MoneyMoved.class, e -> accounts.get(e.account()).add(e.day(), e.segment(), e.amount()));
        routes.on(QuarterClosed.class, e -> cash.read(e.day(), e.cash()));
        routes.on(BecameInsolvent.class, e -> insolvent = true);
    }

    /** Returns revenue on a field, money a year. */
    public double revenue(int cell) {
        return perYear(INCOME, cell);
    }

    /** Returns gross margin on a field, money a year. */
    public double grossMargin(int cell) {
        return revenue(cell) + perYear(EnumSet.of(Account.UNIT_COST), cell);
    }

    private double cost(int cell) {
        return -perYear(SELLING, cell);
    }

    private double contribution(int cell) {
        return grossMargin(cell) - cost(cell);
    }

    private double profit(int cell) {
        return contribution(cell) + perYear(EnumSet.of(Account.OVERHEAD), cell);
    }

    private double perYear(Set<Account> some, int cell) {
        return some.stream()
                .mapToDouble(account -> accounts.get(account).perYear(cell))
                .sum();
    }

    @Override
    public List<Reading> readings() {
        return List.of(
                Reading.everywhere(REVENUE, this::revenue),
                Reading.everywhere(GROSS_MARGIN, this::grossMargin),
                Reading.quarters(SALES_AND_MARKETING_COST, this::cost),
                Reading.quarters(CONTRIBUTION, this::contribution),
                Reading.quarters(OPERATING_PROFIT, this::profit),
                Reading.quarters(SALES_AND_MARKETING_SHARE, cell -> cost(cell) / revenue(cell)),
                Reading.quarters(OPERATING_MARGIN, cell -> profit(cell) / revenue(cell)),
                Reading.quarters(CASH, cash::last),
                Reading.whole(INSOLVENT, cell -> insolvent ? 1 : 0));
    }
}
