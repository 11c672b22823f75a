/** Measures of the funnel: how many get from stage to stage, how fast, from which source and how their journeys end. */
package org.concordsim.observation.funnel;
