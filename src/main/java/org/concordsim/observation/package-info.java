/**
 * What is measured in a run. The model announces events; small observers, one package per theme, count them on a grid
 * of segments and periods and leave out the warm-up. Start at {@link org.concordsim.observation.Observation}; the list
 * of all measures is {@link org.concordsim.observation.Catalogue}. Observers read events and nothing else.
 */
package org.concordsim.observation;
