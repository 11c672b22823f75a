/**
 * Process analysis of the log of customers' journeys: the hand-off network, what each stage takes, and whether rules are
 * kept. Each is a pure computation over the entries of a log, which are taken one by one; what is remembered grows with
 * the journeys under way. Start at {@link org.concordsim.observation.process.ProcessAnalysis}.
 */
package org.concordsim.observation.process;
