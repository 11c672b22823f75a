/** Measures of what the two functions quarrel about: how often, how far apart, who wins and what it costs. */
package org.concordsim.observation.conflict;
