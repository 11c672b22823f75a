/**
 * The organizing model as a value: a name and {@link org.concordsim.model.organization.Levers}, which say who knows
 * what, who decides what, who is paid for what, who spends time on what, and how long it takes. Presets stand in the
 * resource {@code org/concordsim/organizing-models.yaml}.
 *
 * <p>Levers act on inputs only. Nothing in {@code model.customer} or {@code model.market}, where outcomes are decided,
 * may know this package, and no calculation reads the name.
 */
package org.concordsim.model.organization;
