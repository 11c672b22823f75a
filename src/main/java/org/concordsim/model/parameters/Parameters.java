package org.concordsim.model.parameters;

/**
 * All parameters of a run but the organizing model; the tree of the scenario file.
 *
 * @param simulation how long a run lasts and from which seed it starts
 * @param mechanisms which mechanisms work; one that is off has neither its benefit nor its cost
 * @param market the market: accounts, needs, tastes and how buying groups choose
 * @param channels the channels on which customers hear of the firm
 * @param promotion campaigns, events and content
 * @param budget how the programme budget is argued about and divided
 * @param qualification the form and the lead score
 * @param nurture mailing lists
 * @param firm the firm: people, places, money and policies that no organizing model sets
 * @param people what people are like
 * @param work what work takes
 * @param understanding how explaining works
 * @param pay pay plans
 * @param pricing how prices are set
 * @param product how products are planned
 * @param afterSale satisfaction, expansion and recommendation
 * @param beliefs how people learn
 */
public record Parameters(
        SimulationParameters simulation,
        Mechanisms mechanisms,
        MarketParameters market,
        Channels channels,
        PromotionParameters promotion,
        BudgetParameters budget,
        QualificationParameters qualification,
        NurtureParameters nurture,
        FirmParameters firm,
        PeopleParameters people,
        WorkParameters work,
        UnderstandingParameters understanding,
        PayParameters pay,
        PricingParameters pricing,
        ProductParameters product,
        AfterSaleParameters afterSale,
        BeliefParameters beliefs) {}
