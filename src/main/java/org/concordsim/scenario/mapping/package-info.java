/**
 * Mappings: which column of a firm's own export means what. Start at {@link
 * org.concordsim.scenario.mapping.MappingReader}; it turns a YAML file into a {@link
 * org.concordsim.scenario.mapping.Mapping} and states every fault with its line.
 */
package org.concordsim.scenario.mapping;
