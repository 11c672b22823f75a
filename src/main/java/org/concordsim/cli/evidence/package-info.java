/** What the inputs of a scenario rest on. {@link org.concordsim.cli.evidence.Ledger} holds every input with its grade. */
package org.concordsim.cli.evidence;
