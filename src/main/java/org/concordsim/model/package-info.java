/**
 * The simulation of one firm and its market. Start at {@link org.concordsim.model.Simulation}, the MASON state of one
 * run; {@link org.concordsim.model.RunPlan} is all that determines it and {@link org.concordsim.model.RunEnd} is how it
 * ended.
 *
 * <p>This package only wires. Each concept has a package below: what it decides and where to start stand on that
 * package's page. The model announces what happens as events ({@code model.event}) and keeps no statistic; the measures
 * are made in {@code org.concordsim.observation}.
 */
package org.concordsim.model;
