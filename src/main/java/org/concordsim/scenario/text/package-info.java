/**
 * Texts made from scenarios and their keys: the JSON Schema, a file to start from, lists of keys and differences. Start
 * at {@link org.concordsim.scenario.text.ScenarioSchema}.
 */
package org.concordsim.scenario.text;
