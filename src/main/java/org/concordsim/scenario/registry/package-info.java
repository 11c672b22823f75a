/**
 * The parameter registry: every key with its default, unit, range, source and evidence grade. Start at
 * {@link org.concordsim.scenario.registry.Registry}.
 */
package org.concordsim.scenario.registry;
