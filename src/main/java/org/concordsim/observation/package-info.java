/**
 * What is measured in a run. The model announces events; collectors count them on a grid of segments and periods and leave
 * out the warm-up. Each outcome is a class of its own, in the package of its theme, which lists its outcomes in canonical
 * order. Start at {@link org.concordsim.observation.Observation}; the list of all measures is
 * {@link org.concordsim.observation.Catalogue}. Collectors read events and nothing else.
 */
package org.concordsim.observation;
