package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent;

/** The stock of joint work: hours that people spent together and that joint plans and content draw on. */
public final class JointHours {
    private final Consumer<ModelEvent> events;
    private final double mostStockQuarters;
    private double stock;
    private double addedThisQuarter;
    private double planning;
    private double content;
    private double keyAccounts;

    JointHours(Consumer<ModelEvent> events, double mostStockQuarters) {
        this.mostStockQuarters = mostStockQuarters;
        this.events = events;
    }

    /** Adds hours. */
    void add(double hours) {
        stock += hours;
        addedThisQuarter += hours;
    }

    /** Takes hours for campaign or product plans (or for content); returns the part that was there, in [0, 1]. */
    double take(double hours, boolean forContent) {
        if (!(hours > 0)) {
            return 1;
        }
        double taken = Math.min(stock, hours);
        stock -= taken;
        if (forContent) {
            content += taken;
        } else {
            planning += taken;
        }
        return taken / hours;
    }

    /** Takes hours for a key account's plan, or none if they are not there. */
    boolean takeForKeyAccount(double hours) {
        if (stock < hours) {
            return false;
        }
        stock -= hours;
        keyAccounts += hours;
        return true;
    }

    /** Announces what the quarter's hours went into; what nobody drew on beyond what can be kept is lost. */
    void closeQuarter(double day) {
        events.accept(new WorkEvent.JointWorkDone(day, planning, content, keyAccounts));
        stock = Math.min(stock, addedThisQuarter * mostStockQuarters);
        addedThisQuarter = 0;
        planning = 0;
        content = 0;
        keyAccounts = 0;
    }
}
