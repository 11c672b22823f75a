/**
 * Marketers: agents with trades, queues, beliefs, pay and a horizon of their own, and messages to the market.
 *
 * <p>Start at {@link org.concordsim.model.marketing.MarketingTeam}, who of the marketers gets which work, at
 * {@link org.concordsim.model.marketing.Marketer}, one of them, and at
 * {@link org.concordsim.model.marketing.Qualification}, the inbox where inquiries are scored, passed on or put on a
 * mailing list ({@link org.concordsim.model.marketing.Nurture}). {@link org.concordsim.model.marketing.Programme} runs
 * campaigns, events, content and research; {@link org.concordsim.model.marketing.Messages} is what they say.
 * {@code MarketingDesk} is what a marketer does next.
 *
 * <p>Observed as inquiries, qualified leads and their precision, marketers' hours by class, days in their queue, and
 * customers who withdrew.
 */
package org.concordsim.model.marketing;
