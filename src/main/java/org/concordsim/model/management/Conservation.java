package org.concordsim.model.management;

import org.concordsim.model.firm.Ledger;
import org.concordsim.model.funnel.Funnel;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.model.work.Person;

/** What must add up: needs, journeys, items, money, hours and contracts. */
record Conservation(Demand demand, Funnel funnel, Ledger ledger, SalesTeam sales, MarketingTeam marketing) {
    /** Throws if anything does not, saying what and where. */
    void check() {
        demand.check();
        funnel.check();
        ledger.check();
        sales.contracts().check();
        for (Person person : marketing.people()) {
            person.checkHours();
        }
        for (Salesperson s : sales.all()) {
            s.person().checkHours();
        }
    }
}
