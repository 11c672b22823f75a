/** How soon Sales works the leads that marketing passed on, if ever, and whose it says they were. */
package org.concordsim.observation.funnel.response;
