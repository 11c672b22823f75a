package org.concordsim.model.management;

import org.concordsim.model.event.Account;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.organization.Levers;
import org.concordsim.model.parameters.Mechanisms;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.UpkeepParameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;

/**
 * What agreed rules take each quarter, whatever they bring: hours on the joint lead definition, on what Sales tells of
 * prices and on estimates of returns, and the executive's time. Reminders are paid for where they are given.
 */
final class Upkeep {
    private final Meetings.Office office;
    private final MarketingTeam marketing;
    private final SalesTeam sales;
    private final Ledger ledger;

    Upkeep(Meetings.Office office, MarketingTeam marketing, SalesTeam sales, Ledger ledger) {
        this.office = office;
        this.marketing = marketing;
        this.sales = sales;
        this.ledger = ledger;
    }

    /** Takes a quarter's hours and money under the levers in force. */
    void quarter(double day) {
        Parameters parameters = office.parameters();
        UpkeepParameters u = parameters.work().upkeep();
        Mechanisms on = parameters.mechanisms();
        Levers levers = office.charter().levers();
        double share = parameters.simulation().quarterShare();
        if (on.qualification()) {
            double hours = u.definitionHours() * levers.definitionWeight() * share;
            report(sales.get(0), hours);
            ask(hours);
        }
        if (on.pricing()) {
            double hours = u.priceReportHours() * levers.listVoiceSales() * share;
            sales.all().forEach(s -> report(s, hours));
        }
        if (on.budget()) {
            ask(u.estimateHours() * levers.budgetEstimateWeight() * share);
        }
        ledger.move(day, Account.EXECUTIVE, null, -u.executiveCost() * levers.executiveSupport() * share);
    }

    private static void report(Salesperson s, double hours) {
        s.person().appoint(WorkKind.UPKEEP, hours);
    }

    private void ask(double hours) {
        if (hours > 0) {
            double due = office.parameters().work().dueDays().upkeep();
            marketing.ask(WorkKind.UPKEEP, hours, due, -98, seat -> {});
        }
    }
}
