/**
 * Faults of scenario files: what is wrong, where, and a hint. Start at {@link org.concordsim.scenario.fault.Faults}.
 */
package org.concordsim.scenario.fault;
