/**
 * The reading of scenario files into layers: text, YAML, keys and values, each with its position. Start at
 * {@link org.concordsim.scenario.source.LayerStack}.
 */
package org.concordsim.scenario.source;
