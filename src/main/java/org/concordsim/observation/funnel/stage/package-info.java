/** How many reach each stage of the funnel in a year, from needs to wins. */
package org.concordsim.observation.funnel.stage;
