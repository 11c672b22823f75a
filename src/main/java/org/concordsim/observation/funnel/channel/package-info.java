/** Leads and wins by the channel on which the customer came. */
package org.concordsim.observation.funnel.channel;
