/** Measures of what the firm's people do with their hours. */
package org.concordsim.observation.time;
