/**
 * Scenarios: a file that states differences from the default becomes parameters and organizing models, or a list of
 * faults. Start at {@link org.concordsim.scenario.ScenarioReader}; the keys come from
 * {@link org.concordsim.scenario.registry.Registry}, files are read by {@link org.concordsim.scenario.source}, faults
 * are collected in {@link org.concordsim.scenario.fault}.
 */
package org.concordsim.scenario;
