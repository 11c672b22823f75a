/** What becomes of opportunities, whenever they were opened, and how long it takes. */
package org.concordsim.observation.funnel.opportunity;
