/**
 * The commands, one class each. Start at {@link org.concordsim.cli.Concord}; {@link org.concordsim.cli.Subcommands}
 * lists them and {@link org.concordsim.cli.ExitCode} what they return.
 */
package org.concordsim.cli;
