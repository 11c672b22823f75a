package org.concordsim.model.management;

import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.handoff.CreditLog;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.work.Office;

/**
 * The two sides of a firm, Marketing and Sales, and what lies between them.
 *
 * @param staff who comes and goes
 * @param marketing marketing's side
 * @param relationships working relationships
 * @param credit what the CRM credits to whom
 * @param sales the salespeople
 * @param knowledge what either side knows of customers' tastes
 * @param quarrel what a conflict takes
 */
record Sides(
        Staff staff,
        MarketingSide marketing,
        Relationships relationships,
        CreditLog credit,
        SalesTeam sales,
        Knowledge knowledge,
        Quarrel quarrel) {
    /** Returns the sides of a firm that stands on a ground. */
    static Sides of(Ground ground) {
        Setting setting = ground.setting();
        Parameters parameters = setting.parameters();
        Staff staff = new Staff(setting.agenda(), setting.events(), parameters, setting.chance());
        Office office = ground.office();
        MarketingSide marketing = MarketingSide.of(ground, office, staff);
        Relationships relationships =
                new Relationships(parameters, marketing.team().people());
        CreditLog credit = new CreditLog();
        SalesTeam sales = new SalesTeam(ground.sales(relationships, credit, marketing), office, staff);
        Nature nature = setting.funnel().nature();
        Knowledge knowledge = new Knowledge(parameters, nature, sales, marketing.team());
        MarketingSeats seats = new MarketingSeats(marketing.team(), knowledge, ground.charter(), parameters);
        staff.know(relationships, sales, seats);
        Quarrel quarrel = Quarrel.between(
                marketing.team(),
                sales,
                parameters.work(),
                parameters.mechanisms().coordination());
        return new Sides(staff, marketing, relationships, credit, sales, knowledge, quarrel);
    }
}
