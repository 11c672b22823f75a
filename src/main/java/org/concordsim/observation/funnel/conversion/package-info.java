/** Shares of one stage of the funnel in another, all of the same period. */
package org.concordsim.observation.funnel.conversion;
