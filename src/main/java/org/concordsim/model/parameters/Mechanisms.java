package org.concordsim.model.parameters;

/**
 * Which mechanisms work; one that is off has neither its benefit nor its cost.
 *
 * @param promotion campaigns move awareness; off: awareness stays at its initial value and campaigns cost nothing
 * @param browsing visits without a need; off: nobody comes to the firm without one, and no hours go to such inquiries
 * @param form form length, profiling and the argument about them; off: a form asks nothing, nobody abandons it, no item
 *     is given and nobody argues
 * @param qualification lead scoring and agreement on it; off: every inquiry passes, Sales judges by its own view,
 *     nothing is reported back or revised, and no minutes are spent
 * @param nurture mailing lists for leads below the threshold; off: such leads rest until the customer returns and
 *     nothing is mailed
 * @param neglect follow-up by believed pay per hour; off: first come, first served
 * @param hoarding logging a marketing lead as self-found; off: the log is always true
 * @param handoff items lost between functions; off: every item is visible at no cost in minutes
 * @param discovery asking customers for what a deal needs; off: no deal needs items of information, so nobody
 *     asks, no hours of either side go into it and nothing is heard of a customer's willingness or tastes; forms put
 *     visitors off as before and tell nothing
 * @param understanding explanations of the firm; off: customers understand what they find out by themselves; no
 *     content is written or looked up, nothing is pitched, no marketer joins a key deal, and meetings take what they
 *     take without pitches
 * @param waiting customers leave while they wait on the firm; off: nobody leaves for waiting
 * @param customerTrust customers' memory of promises kept and broken; off: their trust in the firm stays that of a stranger
 * @param choice customers weigh an offer against others and against doing nothing; off: they take every price that
 *     is named, by the day on which they decide or are pressed, and owners stay and take more when asked
 * @param buyingGroup a buying group has to agree; off: its contact decides and attends meetings alone
 * @param effort the customer's hours count in choice; off: they are logged only
 * @param contradiction contradicting messages of the two functions; off: the pitch follows marketing's message
 * @param pricing negotiated prices; off: list price, no approval
 * @param hardSell pressing for an early decision; off: the customer's pace rules
 * @param afterSale satisfaction from realised against promised value; off: satisfaction stays neutral and no care
 *     is given
 * @param ownerMail marketing's mails to owners; off: nobody mails owners and it takes no hours
 * @param referral word of mouth; off: owners do not talk
 * @param productPlanning products move towards beliefs; off: products stay as they are at no cost
 * @param anchor the anchor product; off: it is not offered
 * @param budget reallocation of the programme budget; off: initial shares stay
 * @param coordination joint meetings, joint work, liaison, joint training, Sales at events, disputes; off: none and no cost
 * @param effortPay productive hours respond to pay; off: eight hours are eight hours
 * @param learning salespeople and marketers learn from what became of leads, calls and proposals; off: they keep the
 *     beliefs of the start, report no lead's outcome back and revise no definition
 * @param turnover people leave and newcomers ramp up; off: nobody leaves
 * @param transition training and role confusion after a change of model; off: a change is free and at once
 * @param enablement sales-enablement system, if the firm bought one
 */
public record Mechanisms(
        boolean promotion,
        boolean browsing,
        boolean form,
        boolean qualification,
        boolean nurture,
        boolean neglect,
        boolean hoarding,
        boolean handoff,
        boolean discovery,
        boolean understanding,
        boolean waiting,
        boolean customerTrust,
        boolean choice,
        boolean buyingGroup,
        boolean effort,
        boolean contradiction,
        boolean pricing,
        boolean hardSell,
        boolean afterSale,
        boolean ownerMail,
        boolean referral,
        boolean productPlanning,
        boolean anchor,
        boolean budget,
        boolean coordination,
        boolean effortPay,
        boolean learning,
        boolean turnover,
        boolean transition,
        boolean enablement) {}
