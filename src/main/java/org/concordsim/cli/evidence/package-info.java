/**
 * What the inputs of a scenario rest on. {@link org.concordsim.cli.evidence.Ledger} holds every input with its grade,
 * {@link org.concordsim.cli.evidence.Footing} what a conclusion of a sensitivity study rests on; no measure observes them.
 */
package org.concordsim.cli.evidence;
