/**
 * The journeys under way and the firm's leads on them.
 *
 * <p>Start at {@link org.concordsim.model.funnel.Funnel}: the one place where journeys begin, customers wait, leave and
 * decide, and every journey ends exactly once for exactly one cause. {@link org.concordsim.model.funnel.Population}
 * makes accounts when they are first met and knows, per territory, who is in the market and not in touch. Observed as
 * journeys by their end, waits by kind and deviations; journeys started are journeys ended and in progress, which a run
 * checks of itself.
 */
package org.concordsim.model.funnel;
