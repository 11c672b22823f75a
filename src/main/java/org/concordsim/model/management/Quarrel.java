package org.concordsim.model.management;

import org.concordsim.model.event.WorkKind;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.parameters.WorkParameters;
import org.concordsim.model.sales.SalesTeam;

/** Hours in which heads of both functions settle a conflict, half of them on each side. */
interface Quarrel {
    /** Takes so many hours of people's time; returns the hours it took. */
    double takes(double hours);

    /** Returns the quarrels of two teams, none if nobody coordinates; a salesperson and a marketer stand for the heads. */
    static Quarrel between(MarketingTeam marketing, SalesTeam sales, WorkParameters work, boolean coordinated) {
        return hours -> {
            if (!coordinated) {
                return 0;
            }
            marketing.ask(WorkKind.DISPUTE, hours / 2, work.dueDays().headsDispute(), -99, seat -> {});
            sales.get(0).person().appoint(WorkKind.DISPUTE, hours / 2);
            return hours;
        };
    }
}
