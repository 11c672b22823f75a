package org.concordsim.model.firm;

import java.util.function.Consumer;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.FirmEvent;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.Segment;

/** The firm's money: every movement is announced, and cash is always the start plus the sum of all movements. */
public final class Ledger {
    private final Consumer<ModelEvent> events;
    private final double start;
    private final double[] byAccount = new double[Account.values().length];
    private double cash;
    private boolean insolvent;

    /** Creates a ledger with cash at the start. */
    public Ledger(double start, Consumer<ModelEvent> events) {
        this.start = start;
        this.cash = start;
        this.events = events;
    }

    /** Moves money: income above zero, cost below; the segment may be null. */
    public void move(double day, Account account, Segment segment, double amount) {
        if (amount == 0) {
            return;
        }
        byAccount[account.ordinal()] += amount;
        cash += amount;
        events.accept(new FirmEvent.MoneyMoved(day, account, segment, amount));
        if (cash < 0 && !insolvent) {
            insolvent = true;
            events.accept(new FirmEvent.BecameInsolvent(day, cash));
        }
    }

    /** Returns cash. */
    public double cash() {
        return cash;
    }

    /** Returns whether cash was ever below zero. */
    public boolean insolvent() {
        return insolvent;
    }

    /** Throws if cash is not the start plus all movements, to a cent of the largest account. */
    public void check() {
        double sum = start;
        double scale = Math.abs(start);
        for (double v : byAccount) {
            sum += v;
            scale += Math.abs(v);
        }
        if (!(Math.abs(sum - cash) <= 1e-10 * scale)) {
            throw new IllegalStateException("Money: cash " + cash + " but start and movements make " + sum + ".");
        }
    }
}
