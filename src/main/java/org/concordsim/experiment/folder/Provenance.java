package org.concordsim.experiment.folder;

import org.concordsim.result.Manifest;

/**
 * Where results come from.
 *
 * @param tool the tool
 * @param command the command in canonical form
 * @param scenario the scenario's name and digest
 * @param resolvedScenario the text of the resolved scenario
 */
public record Provenance(Manifest.Tool tool, String command, Manifest.Scenario scenario, String resolvedScenario) {}
