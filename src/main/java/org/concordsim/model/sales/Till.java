package org.concordsim.model.sales;

import org.concordsim.model.event.Account;
import org.concordsim.model.event.Segment;

/** The money that follows a sale: revenue, unit cost and the commission of salespeople, in the ledger. */
final class Till {
    private final SalesContext context;

    Till(SalesContext context) {
        this.context = context;
    }

    /** Books what a sale brings and costs. */
    void book(Segment segment, Account account, double price, double cost) {
        context.ledger().move(context.now(), account, segment, price);
        context.ledger().move(context.now(), Account.UNIT_COST, segment, -cost);
    }

    /** Pays the commission of a closed deal. */
    void commission(Salesperson s, double credit, boolean selfSourced) {
        double before = s.earned();
        s.close(credit, selfSourced);
        pay(s.earned() - before);
    }

    /** Pays the commission of a renewal or an expansion. */
    void renewal(Salesperson s, double value) {
        double money = s.plan().renewalPay(value);
        s.earn(money);
        pay(money);
    }

    private void pay(double money) {
        double load = context.parameters().pay().load();
        context.ledger().move(context.now(), Account.SALES_COMMISSION, null, -money * load);
    }
}
