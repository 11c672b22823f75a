package org.concordsim.model.management;

import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.firm.Portfolio;
import org.concordsim.model.firm.PriceList;
import org.concordsim.model.handoff.CreditLog;
import org.concordsim.model.handoff.Visibility;
import org.concordsim.model.lead.Views;
import org.concordsim.model.market.Awareness;
import org.concordsim.model.market.ReferencePrice;
import org.concordsim.model.marketing.MarketingContext;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.Colleagues;
import org.concordsim.model.sales.SalesContext;
import org.concordsim.model.work.Office;
import org.concordsim.model.work.WorkContent;

/**
 * What both functions stand on: the rules in force, the books, the products, and what the market knows of the firm.
 *
 * @param setting what the firm is put into
 * @param charter the rules in force
 * @param ledger the firm's money
 * @param portfolio the products
 * @param prices the price list
 * @param reference what buyers reckon with
 * @param visibility what one function sees of the other's knowledge
 * @param views the functions' views of a good lead
 * @param content the content of work
 * @param awareness how well the market knows the firm
 */
record Ground(
        Setting setting,
        Charter charter,
        Ledger ledger,
        Portfolio portfolio,
        PriceList prices,
        ReferencePrice reference,
        Visibility visibility,
        Views views,
        WorkContent content,
        Awareness awareness) {
    /** Returns the ground of a firm on day 0. */
    static Ground of(Setting setting) {
        Parameters parameters = setting.parameters();
        return new Ground(
                setting,
                new Charter(parameters, setting.levers()),
                new Ledger(parameters.firm().cashAtStart(), setting.events()),
                new Portfolio(
                        Opening.product(setting.funnel().nature()),
                        parameters.mechanisms().anchor()),
                new PriceList(parameters),
                new ReferencePrice(
                        parameters.market().startRealised(), parameters.market().referenceMemory()),
                new Visibility(setting.chance(), parameters),
                new Views(parameters.qualification(), setting.chance()),
                new WorkContent(setting.chance(), parameters.people().workVariation()),
                new Awareness(
                        parameters,
                        parameters.promotion().budgetPerYear()
                                * parameters.promotion().share()));
    }

    /** Returns what every person at work shares. */
    Office office() {
        Parameters parameters = setting.parameters();
        return new Office(
                setting.agenda(),
                setting.events(),
                parameters.people().hoursPerDay() * parameters.people().availability());
    }

    /** Returns what the boards of management share. */
    Meetings.Office head() {
        return new Meetings.Office(setting.agenda(), setting.events(), setting.parameters(), setting.chance(), charter);
    }

    /** Returns what marketers share. */
    MarketingContext marketing() {
        return new MarketingContext(
                setting.agenda(),
                setting.events(),
                setting.parameters(),
                setting.chance(),
                charter,
                setting.funnel(),
                content,
                visibility,
                views,
                awareness,
                portfolio,
                ledger);
    }

    /** Returns what salespeople share. */
    SalesContext sales(Relationships relationships, CreditLog credit, Colleagues colleagues) {
        return new SalesContext(
                setting.agenda(),
                setting.events(),
                setting.parameters(),
                setting.chance(),
                charter,
                setting.funnel(),
                content,
                visibility,
                relationships,
                views,
                prices,
                portfolio,
                reference,
                ledger,
                credit,
                colleagues);
    }
}
